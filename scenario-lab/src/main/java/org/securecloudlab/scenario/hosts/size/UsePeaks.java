package org.securecloudlab.scenario.hosts.size;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.scheduler.HostLoad;

/** Greatest use of VCPU, memory and disk over all hosts, kept up to date host by host. */
final class UsePeaks {
    static final List<String> RESOURCES = List.of("VCPU", "MEMORY_MB", "DISK_GB");

    private final Map<String, HostLoad> loads = new HashMap<>();
    private final long[] capacity = new long[RESOURCES.size()];
    private final long[] used = new long[RESOURCES.size()];
    private final long[] most = new long[RESOURCES.size()];

    UsePeaks(List<HostLoad> atStart) {
        for (HostLoad load : atStart) {
            capacity[0] += load.vcpuCapacity();
            capacity[1] += load.ramMiBCapacity();
            capacity[2] += load.diskGiBCapacity();
            changed(load);
        }
    }

    /** A host's load is now this. */
    void changed(HostLoad now) {
        HostLoad before = loads.put(now.host(), now);
        add(0, now.vcpusUsed() - (before == null ? 0 : before.vcpusUsed()));
        add(1, now.ramMiBUsed() - (before == null ? 0 : before.ramMiBUsed()));
        add(2, now.diskGiBUsed() - (before == null ? 0 : before.diskGiBUsed()));
    }

    private void add(int resource, long difference) {
        used[resource] += difference;
        most[resource] = Math.max(most[resource], used[resource]);
    }

    /** In the order of {@link #RESOURCES}; 0 where there is no capacity. */
    List<Double> shares() {
        return List.of(share(0), share(1), share(2));
    }

    private double share(int resource) {
        return capacity[resource] == 0 ? 0 : (double) most[resource] / capacity[resource];
    }
}
