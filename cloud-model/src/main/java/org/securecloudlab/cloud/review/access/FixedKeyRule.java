package org.securecloudlab.cloud.review.access;

import java.util.List;
import org.securecloudlab.cloud.review.Area;
import org.securecloudlab.cloud.review.ConfigRule;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.Fix;
import org.securecloudlab.cloud.review.Guide;
import org.securecloudlab.cloud.review.ReadingValue;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.Severity;

/**
 * castellan's configuration key manager: every volume is encrypted with the one key of the file.
 */
public final class FixedKeyRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "NOVA-FIXED-KEY",
            Severity.HIGH,
            Area.AUTHENTICATION,
            "guide, secrets management",
            Guide.SECRETS,
            "One static volume key is kept in the configuration file.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return configuration.nova().stream()
                .flatMap(nova -> nova
                        .option("key_manager", "fixed_key")
                        .filter(reading -> !ReadingValue.text(reading).isEmpty())
                        .map(
                                reading -> INFO.on(nova, reading)
                                        .fix(
                                                Fix.words(
                                                        "[key_manager] backend = barbican (or vault), and no fixed_key; re-encrypt the volumes")))
                        .stream())
                .toList();
    }
}
