package org.securecloudlab.cloud.summary;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;

/** Computes the totals over hosts. */
final class HostSummarizer {
    private final List<Host> hosts;
    private final Zones zones;
    private final Told told;

    HostSummarizer(Cloud cloud, Told told) {
        this.hosts = cloud.hosts();
        this.zones = new Zones(cloud);
        this.told = told;
    }

    HypervisorTotals totals() {
        CpuTotals cpus = CpuTotals.of(hosts);
        boolean allCpus = all(Fact.HOST_CPU);
        long baremetal = hosts.stream().filter(HostSummarizer::isBareMetal).count();
        return new HypervisorTotals(
                hosts.size(),
                told.count(all(Fact.HOST_TYPE), () -> hosts.size() - baremetal),
                told.count(all(Fact.HOST_TYPE), () -> baremetal),
                told.given(all(Fact.HOST_ZONE), () -> Counts.of(hosts, host -> Optional.of(zones.of(host)))),
                told.count(all(Fact.HOST_SERVICE) && told.all(Fact.AGGREGATE_HOSTS, Fact.AGGREGATE), this::withoutZone),
                told.given(all(Fact.HOST_STATE), () -> Counts.of(hosts, HostSummarizer::state)),
                told.given(all(Fact.HOST_STATUS), () -> Counts.of(hosts, HostSummarizer::status)),
                told.count(told.has(Fact.HOST_FORCED_DOWN) && all(Fact.HOST_SERVICE), this::forcedDown),
                told.given(allCpus, cpus::cpuModel),
                told.count(allCpus, cpus::withRdrand),
                told.count(allCpus, cpus::withRdseed),
                told.given(!allCpus && cpus.hosts() > 0, () -> cpus));
    }

    private boolean all(Fact fact) {
        return told.all(fact, Fact.HOST);
    }

    private static boolean isBareMetal(Host host) {
        return host.hypervisor().type().equalsIgnoreCase("ironic");
    }

    private static Optional<String> state(Host host) {
        return Optional.of(host.service().up() ? "up" : "down");
    }

    private static Optional<String> status(Host host) {
        return Optional.of(host.service().enabled() ? "enabled" : "disabled");
    }

    private long withoutZone() {
        return hosts.stream().filter(host -> !zones.isInZoneAggregate(host)).count();
    }

    private long forcedDown() {
        return hosts.stream().filter(host -> host.service().forcedDown()).count();
    }
}
