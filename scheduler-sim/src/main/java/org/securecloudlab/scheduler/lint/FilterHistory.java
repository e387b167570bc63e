package org.securecloudlab.scheduler.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which of nova's filters exist in which release. Source: nova's git history up to commit 00a030403f (August 2026).
 *
 * <p>Versions are nova's major numbers; the releases before 12.0.0 (2015.1 and older) count as 11.
 */
final class FilterHistory {
    /** A filter's life: gone from the version on. */
    private record Past(int goneIn, String release, String instead) {}

    private static final Set<String> CURRENT = new TreeSet<>(List.of(
            "AllHostsFilter",
            "ComputeFilter",
            "ComputeCapabilitiesFilter",
            "ImagePropertiesFilter",
            "ServerGroupAntiAffinityFilter",
            "ServerGroupAffinityFilter",
            "DifferentHostFilter",
            "SameHostFilter",
            "SimpleCIDRAffinityFilter",
            "JsonFilter",
            "AggregateInstanceExtraSpecsFilter",
            "AggregateImagePropertiesIsolation",
            "AggregateMultiTenancyIsolation",
            "AggregateTypeAffinityFilter",
            "AggregateIoOpsFilter",
            "IoOpsFilter",
            "AggregateNumInstancesFilter",
            "NumInstancesFilter",
            "IsolatedHostsFilter",
            "MetricsFilter",
            "NUMATopologyFilter",
            "PciPassthroughFilter"));
    private static final Map<String, Past> GONE = new TreeMap<>(Map.ofEntries(
            Map.entry("GroupAffinityFilter", new Past(11, "2015.1.0 (Kilo)", "ServerGroupAffinityFilter")),
            Map.entry("GroupAntiAffinityFilter", new Past(11, "2015.1.0 (Kilo)", "ServerGroupAntiAffinityFilter")),
            Map.entry("TypeAffinityFilter", new Past(17, "17.0.0 (Queens)", "AggregateTypeAffinityFilter")),
            Map.entry("TrustedFilter", new Past(17, "17.0.0 (Queens)", "traits")),
            Map.entry("ExactCoreFilter", new Past(18, "18.0.0 (Rocky)", "placement")),
            Map.entry("ExactRamFilter", new Past(18, "18.0.0 (Rocky)", "placement")),
            Map.entry("ExactDiskFilter", new Past(18, "18.0.0 (Rocky)", "placement")),
            Map.entry("CoreFilter", new Past(20, "20.0.0 (Train)", "placement")),
            Map.entry("RamFilter", new Past(20, "20.0.0 (Train)", "placement")),
            Map.entry("DiskFilter", new Past(20, "20.0.0 (Train)", "placement")),
            Map.entry("AggregateCoreFilter", new Past(22, "22.0.0 (Victoria)", "placement")),
            Map.entry("AggregateRamFilter", new Past(22, "22.0.0 (Victoria)", "placement")),
            Map.entry("AggregateDiskFilter", new Past(22, "22.0.0 (Victoria)", "placement")),
            Map.entry("RetryFilter", new Past(22, "22.0.0 (Victoria)", "alternates of the placement")),
            Map.entry("AvailabilityZoneFilter", new Past(28, "28.0.0 (2023.2)", "placement"))));

    private FilterHistory() {}

    /** The names of a major version of nova; of the newest, without one. */
    static Set<String> of(OptionalInt version) {
        Set<String> names = new TreeSet<>(CURRENT);
        GONE.forEach((name, past) -> {
            if (version.isPresent() && version.getAsInt() < past.goneIn()) {
                names.add(name);
            }
        });
        return names;
    }

    /** What became of a filter that is gone, or which one was meant. */
    static Optional<String> about(String name) {
        String bare = name.substring(name.lastIndexOf('.') + 1);
        return Optional.ofNullable(GONE.get(bare))
                .map(past -> "nova " + past.release() + " dropped " + bare + "; " + past.instead() + " does its work")
                .or(() -> CURRENT.stream()
                        .filter(bare::equalsIgnoreCase)
                        .findFirst()
                        .map(meant -> "the name is compared with case and without a path: " + meant));
    }
}
