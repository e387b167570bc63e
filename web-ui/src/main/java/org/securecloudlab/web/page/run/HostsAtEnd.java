package org.securecloudlab.web.page.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.securecloudlab.scenario.report.HostAtEnd;
import org.securecloudlab.store.cloud.HostStatus;
import org.securecloudlab.store.cloud.Utilisation;
import org.securecloudlab.web.page.cloud.HostCell;
import org.securecloudlab.web.page.cloud.HostMap;
import org.securecloudlab.web.page.view.Bar;

/** The hosts at the end of replication 0 as a map by zone. */
final class HostsAtEnd {
    /** More cells than these make a page that nobody can read. */
    static final int AT_ONCE = 2_000;

    private HostsAtEnd() {}

    /** The first {@link #AT_ONCE} hosts, by zone; those in none last. */
    static List<HostMap.Band> bands(List<HostAtEnd> hosts) {
        Map<String, List<HostCell>> zones = new TreeMap<>();
        hosts.stream().limit(AT_ONCE).forEach(host -> zones.computeIfAbsent(
                        host.zone().orElse(""), zone -> new ArrayList<>())
                .add(cell(host)));
        List<HostMap.Band> bands = new ArrayList<>();
        zones.forEach((zone, cells) -> bands.add(new HostMap.Band(zone, cells)));
        if (!bands.isEmpty() && bands.get(0).name().isEmpty()) {
            bands.add(bands.remove(0));
        }
        return bands;
    }

    private static HostCell cell(HostAtEnd host) {
        Utilisation vcpu = new Utilisation(host.vcpusUsed(), host.vcpuCapacity());
        Utilisation ram = new Utilisation(host.ramMiBUsed(), host.ramMiBCapacity());
        Utilisation disk = new Utilisation(host.diskGiBUsed(), host.diskGiBCapacity());
        double share = Math.max(vcpu.ratio(), Math.max(ram.ratio(), disk.ratio()));
        HostStatus status = !host.up() ? HostStatus.DOWN : host.enabled() ? HostStatus.UP : HostStatus.DISABLED;
        return new HostCell(
                host.host(),
                Math.round(share * 100),
                Bar.step(share),
                status,
                Bar.of(vcpu),
                Bar.of(ram),
                Bar.of(disk),
                host.instances());
    }
}
