package org.securecloudlab.store.cloud;

/**
 * A group of hosts as the heat map of a large cloud shows it; computed when the version was saved.
 *
 * @param kind what makes the group
 * @param name of the zone, aggregate or rack; empty for hosts that are in none of the kind
 * @param hosts how many
 * @param hostsUp how many of them are up and enabled
 * @param instances on these hosts
 * @param vcpu shared and pinned CPUs together
 * @param ramMiB memory
 * @param diskGiB local disk
 */
public record HostGroupLoad(
        Kind kind,
        String name,
        int hosts,
        int hostsUp,
        int instances,
        Utilisation vcpu,
        Utilisation ramMiB,
        Utilisation diskGiB) {

    /** What makes a group of hosts. */
    public enum Kind {
        ZONE,
        AGGREGATE,
        RACK
    }

    /** The scarcest of the three resources. */
    public double utilisation() {
        return Math.max(vcpu.ratio(), Math.max(ramMiB.ratio(), diskGiB.ratio()));
    }
}
