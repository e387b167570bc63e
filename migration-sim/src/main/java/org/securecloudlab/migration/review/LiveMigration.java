package org.securecloudlab.migration.review;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.securecloudlab.cloud.oslo.Reading;
import org.securecloudlab.cloud.oslo.Verdict;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.PolicySet;
import org.securecloudlab.cloud.review.ReadingValue;
import org.securecloudlab.cloud.review.ServiceConfig;

/** What configuration and policy say about live migration. */
final class LiveMigration {
    /** nova's rule of today. */
    static final String RULE = "os_compute_api:os-migrate-server:migrate_live";

    /** libvirt's transports that encrypt (libvirt, Connection URIs, "Remote URIs"). */
    private static final Set<String> SAFE = Set.of("tls", "ssh", "libssh", "libssh2");

    private static final Pattern URI = Pattern.compile("[a-z0-9]+(?:\\+([a-z0-9]+))?://(.*)");

    private LiveMigration() {}

    /** Whether policy lets nobody live-migrate. A policy that no file sets lets administrators. */
    static boolean isForbidden(Configuration configuration) {
        PolicySet policy = configuration.novaPolicy();
        return policy.isReadable() && policy.verdict(RULE).equals(Optional.of(Verdict.NEVER));
    }

    /** Whether memory goes through libvirt, over a transport that encrypts; also when that cannot be read. */
    static boolean isTunnelledSafely(ServiceConfig nova) {
        if (nova.table().find("libvirt", "live_migration_tunnelled").isEmpty()) {
            return false;
        }
        Optional<Reading> tunnelled = nova.option("libvirt", "live_migration_tunnelled");
        return tunnelled.isEmpty() || (ReadingValue.isTrue(tunnelled.get()) && isSafe(nova));
    }

    private static boolean isSafe(ServiceConfig nova) {
        Optional<String> uri = nova.option("libvirt", "live_migration_uri").map(ReadingValue::text);
        if (uri.filter(text -> !text.isEmpty()).isPresent()) {
            return isSafeUri(uri.get());
        }
        return nova.option("libvirt", "live_migration_scheme")
                .map(reading -> SAFE.contains(ReadingValue.text(reading).toLowerCase(Locale.ROOT)))
                .orElse(true);
    }

    /** libvirt takes TLS for a remote URI without a transport. */
    private static boolean isSafeUri(String uri) {
        Matcher parts = URI.matcher(uri.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return false;
        }
        return parts.group(1) == null ? !parts.group(2).startsWith("/") : SAFE.contains(parts.group(1));
    }
}
