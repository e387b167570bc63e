package org.securecloudlab.migration.review;

import java.util.List;
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
 * The guide wants a network of its own for migrations (guide M4); the address of the API network is none.
 */
public final class MigrationNetworkRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "NOVA-LM-NETWORK",
            Severity.LOW,
            Area.MIGRATION,
            "guide M4",
            Guide.MIGRATION_NETWORK,
            "Migration traffic is not bound to an address of its own network.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return configuration.nova().stream()
                .flatMap(nova -> nova
                        .option("libvirt", "live_migration_inbound_addr")
                        .filter(reading -> isShared(nova, ReadingValue.text(reading)))
                        .map(
                                reading -> INFO.on(nova, reading)
                                        .fix(
                                                Fix.words(
                                                        "[libvirt] live_migration_inbound_addr = this host's address in the migration network")))
                        .stream())
                .toList();
    }

    private static boolean isShared(ServiceConfig nova, String address) {
        String own = nova.option("DEFAULT", "my_ip").map(ReadingValue::text).orElse("");
        return address.isEmpty() || address.equals(own);
    }
}
