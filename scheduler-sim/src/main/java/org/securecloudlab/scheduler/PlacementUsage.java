package org.securecloudlab.scheduler;

/** What is allocated on each host, by host index and resource class, in placement's counting. */
final class PlacementUsage {
    final long[] vcpus;
    final long[] pcpus;
    final long[] ramMiB;
    final long[] diskGiB;

    PlacementUsage(int hosts) {
        vcpus = new long[hosts];
        pcpus = new long[hosts];
        ramMiB = new long[hosts];
        diskGiB = new long[hosts];
    }

    void add(int host, ResourceRequest resources) {
        vcpus[host] += resources.vcpus();
        pcpus[host] += resources.pcpus();
        ramMiB[host] += resources.ramMiB();
        diskGiB[host] += resources.diskGiB();
    }
}
