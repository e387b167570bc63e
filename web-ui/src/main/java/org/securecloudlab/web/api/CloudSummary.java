package org.securecloudlab.web.api;

import java.time.Instant;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.store.cloud.CloudVersion;

/**
 * One version of a cloud, as lists show it.
 *
 * @param reference {@code name@version}, as scenarios write it
 * @param sha256 of the content
 * @param warnings how many warnings its import gave
 */
public record CloudSummary(
        String name,
        int version,
        String reference,
        String sha256,
        Instant createdAt,
        int hosts,
        int instances,
        long warnings) {

    static CloudSummary of(CloudVersion version) {
        return new CloudSummary(
                version.name(),
                version.version(),
                version.reference(),
                version.sha256(),
                version.createdAt(),
                version.hostCount(),
                version.instanceCount(),
                version.problems().stream()
                        .filter(p -> p.severity() == Problem.Severity.WARNING)
                        .count());
    }
}
