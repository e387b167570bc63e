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
 * Guest memory is protected by native TLS of QEMU, or by a tunnel between libvirt daemons whose own transport is protected
 * (guide M3, M4).
 */
public final class PlainMigrationRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "NOVA-LM-PLAINTEXT",
            Severity.HIGH,
            Area.MIGRATION,
            "guide M3",
            Guide.ENCRYPTED_MIGRATION,
            "Live migration is possible and guest memory crosses the network unencrypted: no "
                    + "native TLS, and no tunnel over tls or ssh.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return configuration.nova().stream()
                .filter(nova -> !LiveMigration.isForbidden(configuration))
                .filter(nova -> !LiveMigration.isTunnelledSafely(nova))
                .flatMap(nova -> nova
                        .whenFalse("libvirt", "live_migration_with_native_tls")
                        .map(reading -> INFO.on(nova, reading)
                                .note(
                                        "live_migration_scheme = tls protects only the control channel between the libvirt daemons")
                                .fix(Fix.set("libvirt", "live_migration_with_native_tls", "True")))
                        .stream())
                .toList();
    }
}
