package org.securecloudlab.scheduler.review;

import static org.securecloudlab.scheduler.review.FilterKind.CUSTOM;
import static org.securecloudlab.scheduler.review.FilterKind.ENVIRONMENT;
import static org.securecloudlab.scheduler.review.FilterKind.IMAGE;
import static org.securecloudlab.scheduler.review.FilterKind.NONE;
import static org.securecloudlab.scheduler.review.FilterKind.RESOURCE;
import static org.securecloudlab.scheduler.review.UserInput.HINT;
import static org.securecloudlab.scheduler.review.UserInput.IMAGE_PROPERTY;
import static org.securecloudlab.scheduler.review.UserInput.PARAMETER;
import static org.securecloudlab.scheduler.review.UserInput.SERVER_GROUP;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** nova's filters of all releases: kind, what they read of users, what they cost (nova/scheduler/filters; guide S3, S7). */
final class FilterCatalogue {
    /** Compares numbers or looks a name up. */
    private static final int CHEAP = 1;
    /** Reads the metadata of the host's aggregates. */
    private static final int AGGREGATES = 2;
    /** Parses text for each host. */
    private static final int PARSING = 4;
    /** Tries assignments. */
    private static final int FITTING = 16;

    private static final Map<String, FilterNote> NOTES = new TreeMap<>();

    static {
        add(NONE, CHEAP, Set.of(), "AllHostsFilter");
        add(ENVIRONMENT, CHEAP, Set.of(), "ComputeFilter", "RetryFilter");
        add(ENVIRONMENT, AGGREGATES, Set.of(PARAMETER), "AvailabilityZoneFilter");
        add(ENVIRONMENT, CHEAP, Set.of(HINT), "DifferentHostFilter", "SameHostFilter");
        add(ENVIRONMENT, PARSING, Set.of(HINT), "SimpleCIDRAffinityFilter");
        add(ENVIRONMENT, CHEAP, Set.of(SERVER_GROUP), "ServerGroupAffinityFilter", "ServerGroupAntiAffinityFilter");
        add(ENVIRONMENT, CHEAP, Set.of(HINT), "AffinityFilter", "GroupAffinityFilter", "GroupAntiAffinityFilter");
        add(CUSTOM, PARSING, Set.of(HINT), "JsonFilter");
        add(CUSTOM, PARSING, Set.of(), "ComputeCapabilitiesFilter", "AggregateInstanceExtraSpecsFilter");
        add(CUSTOM, AGGREGATES, Set.of(), "AggregateMultiTenancyIsolation", "AggregateTypeAffinityFilter");
        add(CUSTOM, CHEAP, Set.of(), "TypeAffinityFilter");
        add(CUSTOM, PARSING, Set.of(), "TrustedFilter");
        add(IMAGE, PARSING, Set.of(IMAGE_PROPERTY), "ImagePropertiesFilter", "ArchFilter");
        add(IMAGE, AGGREGATES, Set.of(IMAGE_PROPERTY), "AggregateImagePropertiesIsolation");
        add(IMAGE, CHEAP, Set.of(PARAMETER), "IsolatedHostsFilter");
        add(RESOURCE, CHEAP, Set.of(), "IoOpsFilter", "NumInstancesFilter", "MetricsFilter");
        add(RESOURCE, AGGREGATES, Set.of(), "AggregateIoOpsFilter", "AggregateNumInstancesFilter");
        add(RESOURCE, FITTING, Set.of(IMAGE_PROPERTY), "NUMATopologyFilter");
        add(RESOURCE, FITTING, Set.of(PARAMETER), "PciPassthroughFilter");
        add(RESOURCE, CHEAP, Set.of(), "CoreFilter", "RamFilter", "DiskFilter");
        add(RESOURCE, CHEAP, Set.of(), "ExactCoreFilter", "ExactRamFilter", "ExactDiskFilter");
        add(RESOURCE, AGGREGATES, Set.of(), "AggregateCoreFilter", "AggregateRamFilter", "AggregateDiskFilter");
        add(RESOURCE, CHEAP, Set.of(), "InstanceTypeFilter", "AbstractHostFilter");
    }

    private FilterCatalogue() {}

    private static void add(FilterKind kind, int cost, Set<UserInput> inputs, String... filters) {
        for (String filter : filters) {
            NOTES.put(filter, new FilterNote(filter, kind, inputs, cost));
        }
    }

    /** What is known of a filter; of one that is not nova's, nothing. */
    static FilterNote of(String filter) {
        return NOTES.getOrDefault(filter, new FilterNote(filter, NONE, Set.of(), PARSING));
    }

    /** Whether a filter is nova's. */
    static boolean knows(String filter) {
        return NOTES.containsKey(filter);
    }
}
