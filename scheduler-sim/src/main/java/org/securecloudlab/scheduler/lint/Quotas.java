package org.securecloudlab.scheduler.lint;

import java.util.List;
import org.securecloudlab.cloud.oslo.Reading;
import org.securecloudlab.cloud.review.ReadingValue;
import org.securecloudlab.cloud.review.ServiceConfig;

/** What bounds a tenant. */
final class Quotas {
    static final String NOOP = "nova.quota.NoopQuotaDriver";
    private static final String UNIFIED = "nova.quota.UnifiedLimitsDriver";
    private static final double UNLIMITED = -1;

    private Quotas() {}

    /** Whether nothing bounds the number of instances. */
    static boolean areOff(ServiceConfig nova) {
        return driver(nova).equals(NOOP)
                || nova.option("quota", "instances").filter(Quotas::isUnlimited).isPresent();
    }

    static String driver(ServiceConfig nova) {
        return nova.option("quota", "driver").map(ReadingValue::text).orElse("");
    }

    /** The limits without end. With unified limits they stand in the Identity service, not in the file. */
    static List<Reading> unlimited(ServiceConfig nova) {
        if (driver(nova).equals(UNIFIED)) {
            return List.of();
        }
        return nova.table().ofGroup("quota").stream()
                .flatMap(option -> nova.option("quota", option.name()).stream())
                .filter(Quotas::isUnlimited)
                .toList();
    }

    private static boolean isUnlimited(Reading reading) {
        return ReadingValue.number(reading).filter(limit -> limit == UNLIMITED).isPresent();
    }
}
