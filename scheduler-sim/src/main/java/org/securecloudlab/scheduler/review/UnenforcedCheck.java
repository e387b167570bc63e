package org.securecloudlab.scheduler.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Flavor;

/** Aggregates and flavors that ask for a separation which no enabled filter enforces (guide S2). */
final class UnenforcedCheck {
    private static final String TENANT_KEY = "filter_tenant_id";
    private static final String SPEC_SCOPE = "aggregate_instance_extra_specs:";

    private UnenforcedCheck() {}

    static List<Finding> findings(ReviewedCloud cloud) {
        return Stream.of(tenancy(cloud), extraSpecs(cloud), images(cloud))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> tenancy(ReviewedCloud cloud) {
        List<String> named = cloud.cloud().aggregates().stream()
                .filter(aggregate -> aggregate.metadata().keySet().stream().anyMatch(key -> key.startsWith(TENANT_KEY)))
                .map(Aggregate::name)
                .toList();
        boolean byPlacement = cloud.option("scheduler.limit_tenants_to_placement_aggregate")
                .filter("true"::equalsIgnoreCase)
                .isPresent();
        return named.isEmpty() || byPlacement || cloud.has("AggregateMultiTenancyIsolation")
                ? Optional.empty()
                : Optional.of(of(
                        "AggregateMultiTenancyIsolation",
                        "Aggregates are reserved for projects by " + TENANT_KEY + " (" + String.join(", ", named)
                                + "), but every project gets onto their hosts"));
    }

    private static Optional<Finding> extraSpecs(ReviewedCloud cloud) {
        List<String> asking = cloud.cloud().flavors().stream()
                .filter(flavor -> flavor.extraSpecs().keySet().stream().anyMatch(key -> key.startsWith(SPEC_SCOPE)))
                .map(Flavor::name)
                .toList();
        return asking.isEmpty() || cloud.has("AggregateInstanceExtraSpecsFilter")
                ? Optional.empty()
                : Optional.of(of(
                        "AggregateInstanceExtraSpecsFilter",
                        "Flavors ask for aggregates by extra specs (" + String.join(", ", asking)
                                + "), but nobody looks at them"));
    }

    private static Optional<Finding> images(ReviewedCloud cloud) {
        List<String> set = new ArrayList<>();
        for (String option : List.of("filter_scheduler.isolated_images", "filter_scheduler.isolated_hosts")) {
            cloud.option(option).filter(value -> !value.isBlank()).ifPresent(value -> set.add(option));
        }
        return set.isEmpty() || cloud.has("IsolatedHostsFilter")
                ? Optional.empty()
                : Optional.of(
                        of("IsolatedHostsFilter", String.join(" and ", set) + " are set, but nobody looks at them"));
    }

    private static Finding of(String filter, String message) {
        return new Finding("not-enforced", Finding.Severity.ERROR, List.of(filter), message, "Enable " + filter, "S2");
    }
}
