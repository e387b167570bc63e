package org.securecloudlab.migration.review;

import java.util.List;
import org.securecloudlab.cloud.review.Area;
import org.securecloudlab.cloud.review.ConfigRule;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.Fix;
import org.securecloudlab.cloud.review.Guide;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.Severity;

/**
 * nova deprecated the tunnel in 23.0.0.
 */
public final class TunnelledMigrationRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "NOVA-LM-TUNNELLED",
            Severity.LOW,
            Area.MIGRATION,
            "nova option help",
            Guide.ENCRYPTED_MIGRATION,
            "Tunnelled migration is deprecated, cannot copy local disks in all modes, and is only"
                    + " as safe as its transport; native TLS replaces it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return configuration.nova().stream()
                .flatMap(nova -> nova
                        .whenTrue("libvirt", "live_migration_tunnelled")
                        .map(reading ->
                                INFO.on(nova, reading).fix(Fix.set("libvirt", "live_migration_tunnelled", "False")))
                        .stream())
                .toList();
    }
}
