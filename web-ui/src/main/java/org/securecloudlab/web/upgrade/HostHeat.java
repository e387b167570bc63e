package org.securecloudlab.web.upgrade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.scenario.hosts.HostKeys;
import org.securecloudlab.scenario.hosts.KeptRequests;
import org.securecloudlab.scenario.hosts.ZoneRule;
import org.securecloudlab.scenario.upgrade.InstanceMove;
import org.securecloudlab.scenario.upgrade.UpgradePlan;
import org.securecloudlab.scenario.upgrade.Wave;
import org.securecloudlab.scheduler.HostLoad;
import org.securecloudlab.scheduler.NovaScheduler;
import org.securecloudlab.web.page.view.Bar;

/**
 * How full a host's memory is before and after the upgrade.
 *
 * @param host its key
 * @param wave its number; 0 for none
 * @param before in percent
 * @param stepBefore of the heat scale
 * @param after in percent
 * @param stepAfter of the heat scale
 */
public record HostHeat(String host, int wave, long before, int stepBefore, long after, int stepAfter) {

    /** All hosts, in the cloud's order. */
    static List<HostHeat> of(Cloud cloud, UpgradePlan plan) {
        KeptRequests requests = new KeptRequests(cloud, ZoneRule.NONE);
        Map<String, Long> ramMiB = new HashMap<>();
        for (Instance instance : cloud.instances()) {
            ramMiB.put(
                    instance.id(), requests.flavor(instance).map(Flavor::ramMiB).orElse(0L));
        }
        Map<String, Long> change = new HashMap<>();
        Map<String, Integer> waves = new HashMap<>();
        for (Wave wave : plan.waves()) {
            wave.hosts().forEach(host -> waves.put(host.host(), wave.number()));
            for (InstanceMove move : wave.moves()) {
                long ram = ramMiB.getOrDefault(move.instanceId(), 0L);
                change.merge(move.from(), -ram, Long::sum);
                change.merge(move.to(), ram, Long::sum);
            }
        }
        List<HostHeat> heat = new ArrayList<>();
        for (HostLoad load : NovaScheduler.of(cloud).loads()) {
            String host = HostKeys.serviceHost(load.host());
            heat.add(of(load, waves.getOrDefault(host, 0), change.getOrDefault(host, 0L)));
        }
        return heat;
    }

    private static HostHeat of(HostLoad load, int wave, long changeMiB) {
        Bar before = new Bar(load.ramMiBUsed(), load.ramMiBCapacity());
        Bar after = new Bar(load.ramMiBUsed() + changeMiB, load.ramMiBCapacity());
        return new HostHeat(
                load.host(),
                wave,
                before.percent(),
                Bar.step(before.share()),
                after.percent(),
                Bar.step(after.share()));
    }

    /** Whether it is in a wave. */
    public boolean isInWave() {
        return wave > 0;
    }
}
