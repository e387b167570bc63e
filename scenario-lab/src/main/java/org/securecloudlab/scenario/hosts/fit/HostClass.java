package org.securecloudlab.scenario.hosts.fit;

import java.util.List;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.scheduler.HostLoad;

/**
 * What filling a host depends on: all but its names. Hosts that a rule refuses by name are refused before they are filled.
 *
 * @param host without names, addresses and rack
 * @param aggregates ids of those that it is in
 * @param load without the host's name
 * @param providersOf the host itself in a cloud with further resource providers, since hosts may differ in those
 */
record HostClass(Host host, List<String> aggregates, HostLoad load, String providersOf) {

    static HostClass of(Host host, HostLoad load, Cloud cloud) {
        return new HostClass(
                host.like(""),
                cloud.aggregates().stream()
                        .filter(aggregate -> aggregate.hosts().contains(host.name()))
                        .map(Aggregate::id)
                        .toList(),
                new HostLoad(
                        "",
                        load.vcpusUsed(),
                        load.vcpuCapacity(),
                        load.ramMiBUsed(),
                        load.ramMiBCapacity(),
                        load.diskGiBUsed(),
                        load.diskGiBCapacity(),
                        load.instances()),
                cloud.providers().isEmpty() ? "" : host.key());
    }
}
