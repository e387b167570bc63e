package org.securecloudlab.scheduler.lint;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.oslo.Reading;
import org.securecloudlab.cloud.review.Area;
import org.securecloudlab.cloud.review.ConfigRule;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.Fix;
import org.securecloudlab.cloud.review.Guide;
import org.securecloudlab.cloud.review.ReadingValue;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.ServiceConfig;
import org.securecloudlab.cloud.review.Severity;

/**
 * The ratio that placement gets for DISK_GB: {@code disk_allocation_ratio} unless it is unset or 0.0, else the initial one
 * ({@code nova.compute.resource_tracker}; guide S6).
 */
public final class DiskOversubscriptionRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "NOVA-DISK-OVERSUBSCRIBE",
            Severity.MEDIUM,
            Area.SCHEDULING,
            "guide S6",
            Guide.SCHEDULING,
            "Disk is promised more than once; high when no quota bounds the tenants.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return configuration.nova().stream()
                .flatMap(nova -> ratio(nova)
                        .filter(reading -> ReadingValue.number(reading).orElse(0.0) > 1)
                        .map(reading -> INFO.on(nova, reading)
                                .severity(Quotas.areOff(nova) ? Severity.HIGH : Severity.MEDIUM)
                                .fix(Fix.set("DEFAULT", reading.option().name(), "1.0")))
                        .stream())
                .toList();
    }

    private static Optional<Reading> ratio(ServiceConfig nova) {
        Optional<Reading> fixed = nova.option("DEFAULT", "disk_allocation_ratio");
        boolean given = fixed.flatMap(ReadingValue::number).orElse(0.0) != 0;
        return fixed.isEmpty() || given ? fixed : nova.option("DEFAULT", "initial_disk_allocation_ratio");
    }
}
