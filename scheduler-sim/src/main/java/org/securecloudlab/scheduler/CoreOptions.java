package org.securecloudlab.scheduler;

import java.util.List;
import org.securecloudlab.scheduler.numa.NumaRequest;
import org.securecloudlab.scheduler.pci.PciAliases;

/** Options that the scheduler itself reads (nova/conf/scheduler.py, 26.2.2), beside those of filters and weighers. */
public final class CoreOptions {
    /** How many of the best hosts one is picked from. */
    public static final SchedulerOption<Integer> HOST_SUBSET_SIZE =
            SchedulerOption.integer("filter_scheduler.host_subset_size", 1, 1);

    /** Whether hosts of the best weight are shuffled. */
    static final SchedulerOption<Boolean> SHUFFLE_BEST =
            SchedulerOption.bool("filter_scheduler.shuffle_best_same_weighed_hosts", false);

    /** One more than the alternates that are returned for each instance. */
    public static final SchedulerOption<Integer> MAX_ATTEMPTS = SchedulerOption.integer("scheduler.max_attempts", 3, 1);

    /** How many allocation candidates placement returns at most. */
    static final SchedulerOption<Integer> MAX_PLACEMENT_RESULTS =
            SchedulerOption.integer("scheduler.max_placement_results", 1000, 1);

    /** Whether an availability zone is asked of placement as an aggregate; from 28 on, where nova has no such option and no zone filter, it always is. */
    static final SchedulerOption<Boolean> PLACEMENT_ZONES =
            SchedulerOption.bool("scheduler.query_placement_for_availability_zone", true);

    /** Whether placement is asked for PCI devices as well (27.0.0 and later); its computes must report them, {@code [pci] report_in_placement}. */
    public static final SchedulerOption<Boolean> PCI_IN_PLACEMENT =
            SchedulerOption.bool("filter_scheduler.pci_in_placement", false);

    /** Which scheduler decides (until 21; chance and caching ones until 18). Read to be told that others are not modelled. */
    static final SchedulerOption<String> DRIVER = SchedulerOption.text("scheduler.driver", "filter_scheduler");

    static final List<SchedulerOption<?>> ALL = List.of(
            SchedulerRules.ENABLED_FILTERS,
            SchedulerRules.WEIGHT_CLASSES,
            HOST_SUBSET_SIZE,
            SHUFFLE_BEST,
            MAX_ATTEMPTS,
            MAX_PLACEMENT_RESULTS,
            PLACEMENT_ZONES,
            PCI_IN_PLACEMENT,
            DRIVER,
            PciAliases.OPTION,
            DeviceProfile.OPTION,
            NumaRequest.PACKS_CELLS,
            Prefilters.TENANT_AGGREGATES,
            Prefilters.TENANT_AGGREGATE_REQUIRED,
            HostTraits.IMAGE_TYPES,
            HostTraits.IMAGE_METADATA,
            Prefilters.ISOLATED_AGGREGATES,
            NovaRelease.OPTION);

    private CoreOptions() {}
}
