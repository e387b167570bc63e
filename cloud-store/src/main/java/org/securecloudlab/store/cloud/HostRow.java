package org.securecloudlab.store.cloud;

import java.util.List;
import java.util.Optional;

/**
 * A host as lists show it; {@link Clouds#host} has the whole record.
 *
 * @param key {@code name} or {@code name/node}, see {@link org.securecloudlab.cloud.Host#key()}
 * @param name service host name
 * @param zone availability zone, by nova's rule: its aggregate's, else {@code nova}
 * @param aggregates names of the aggregates it is in
 * @param rack where it stands, when known
 * @param status of its nova-compute service
 * @param hypervisorType as nova names it
 * @param vcpu shared and pinned CPUs together
 * @param ramMiB memory
 * @param diskGiB local disk
 * @param instanceCount instances of this version that name it as their host
 */
public record HostRow(
        String key,
        String name,
        String zone,
        List<String> aggregates,
        Optional<String> rack,
        HostStatus status,
        String hypervisorType,
        Utilisation vcpu,
        Utilisation ramMiB,
        Utilisation diskGiB,
        int instanceCount) {

    public HostRow {
        aggregates = List.copyOf(aggregates);
    }

    /** The scarcest of the three resources; heat maps colour by it. */
    public double utilisation() {
        return Math.max(vcpu.ratio(), Math.max(ramMiB.ratio(), diskGiB.ratio()));
    }
}
