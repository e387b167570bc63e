package org.securecloudlab.scheduler.lint;

import java.util.List;
import java.util.stream.Stream;
import org.securecloudlab.cloud.oslo.OptionValue;
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
 * Every resource that nova counts: the guide wants tested quotas where disk can be oversubscribed (guide S6).
 */
public final class QuotaRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "NOVA-QUOTA-OFF",
            Severity.MEDIUM,
            Area.SCHEDULING,
            "guide S6",
            Guide.SCHEDULING,
            "Tenants have no limit on this resource.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return configuration.nova().stream()
                .flatMap(nova -> Stream.concat(driver(nova), limits(nova)))
                .toList();
    }

    private static Stream<Finding> driver(ServiceConfig nova) {
        return nova
                .option("quota", "driver")
                .filter(reading -> ReadingValue.text(reading).equals(Quotas.NOOP))
                .map(reading -> INFO.on(nova, reading).fix(Fix.set("quota", "driver", "nova.quota.DbQuotaDriver")))
                .stream();
    }

    private static Stream<Finding> limits(ServiceConfig nova) {
        return Quotas.unlimited(nova).stream()
                .map(reading -> INFO.on(nova, reading).fix(fix(reading)));
    }

    /** The default of the option is a limit. */
    private static Fix fix(Reading reading) {
        String limit = reading.option().defaultValue().map(OptionValue::text).orElse("");
        return Fix.set("quota", reading.option().name(), limit);
    }
}
