package org.securecloudlab.scheduler.numa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.scheduler.SchedulingException;
import org.securecloudlab.scheduler.python.IntSet;

/**
 * What one guest cell gets of a flavor: an equal share, or what is written for it (hardware.py, _get_numa_topology_auto and
 * _get_numa_topology_manual).
 *
 * @param cpus the guest's CPU numbers
 * @param memoryMiB its memory
 */
record NodeShare(IntSet cpus, long memoryMiB) {

    /**
     * The shares of all cells.
     *
     * @throws SchedulingException stage request, when they do not make up the flavor
     */
    static List<NodeShare> of(Flavor flavor, int nodes, Optional<List<IntSet>> cpus, Optional<List<Long>> memoryMiB) {
        if (cpus.isEmpty() && memoryMiB.isEmpty()) {
            return equal(flavor, nodes);
        }
        if (cpus.map(List::size).orElse(0) != nodes || memoryMiB.map(List::size).orElse(0) != nodes) {
            throw SchedulingException.inSpec(
                    "hw:numa_cpus and hw:numa_mem must be given for each of " + nodes + " cells");
        }
        return given(flavor, cpus.get(), memoryMiB.orElseThrow());
    }

    private static List<NodeShare> equal(Flavor flavor, int nodes) {
        if (flavor.vcpus() % nodes != 0 || flavor.ramMiB() % nodes != 0) {
            throw SchedulingException.inSpec(
                    flavor.vcpus() + " vCPUs and " + flavor.ramMiB() + " MiB are not divisible by " + nodes + " cells");
        }
        int cpusEach = flavor.vcpus() / nodes;
        List<NodeShare> shares = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            shares.add(new NodeShare(IntSet.range(node * cpusEach, (node + 1) * cpusEach), flavor.ramMiB() / nodes));
        }
        return shares;
    }

    private static List<NodeShare> given(Flavor flavor, List<IntSet> cpus, List<Long> memoryMiB) {
        IntSet seen = new IntSet();
        List<NodeShare> shares = new ArrayList<>();
        for (int node = 0; node < cpus.size(); node++) {
            for (int cpu : cpus.get(node).toArray()) {
                if (cpu >= flavor.vcpus() || seen.contains(cpu)) {
                    throw SchedulingException.inSpec("hw:numa_cpus." + node + ": CPU " + cpu
                            + " is in two cells, or not among the flavor's " + flavor.vcpus());
                }
                seen.add(cpu);
            }
            shares.add(new NodeShare(cpus.get(node), memoryMiB.get(node)));
        }
        long sumMiB = memoryMiB.stream().mapToLong(Long::longValue).sum();
        if (seen.size() != flavor.vcpus() || sumMiB != flavor.ramMiB()) {
            throw SchedulingException.inSpec("the cells have " + seen.size() + " CPUs and " + sumMiB
                    + " MiB; the flavor " + flavor.vcpus() + " and " + flavor.ramMiB());
        }
        return shares;
    }
}
