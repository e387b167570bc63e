package org.securecloudlab.scenario.hosts.fit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Settings;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.scheduler.HostLoad;
import org.securecloudlab.scheduler.SchedulerRules;

/** Free PCPU of a host: how many instances of one dedicated CPU, and nothing else, it takes. */
final class FreePcpus {
    private static final Flavor ONE =
            new Flavor("", "", 1, 0, 0, 0, 0, 1.0, true, Sorted.map(Map.of("hw:cpu_policy", "dedicated")));

    private final HostFilling filling;

    FreePcpus(Cloud cloud) {
        this.filling = new HostFilling(
                unfiltered(cloud), new FitQuestion(List.of(ONE), Optional.empty(), "", Optional.empty()));
    }

    /** Whoever asks: what is free does not depend on who may have it. */
    private static Cloud unfiltered(Cloud cloud) {
        SortedMap<String, List<String>> nova = new TreeMap<>(cloud.settings().nova());
        nova.put(SchedulerRules.ENABLED_FILTERS.name(), List.of("AllHostsFilter"));
        Settings own = cloud.settings();
        return cloud.withSettings(
                new Settings(own.novaRelease(), nova, own.glance(), own.novaPolicy(), own.glancePolicy()));
    }

    long on(Host host, HostLoad load) {
        return host.inventory(Host.PCPU).total() == 0
                ? 0
                : filling.fill(host, load, ONE).count();
    }
}
