package org.securecloudlab.store.cloud;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.securecloudlab.cloud.Problem;

/**
 * One stored version of a cloud; it never changes.
 *
 * @param name the cloud's name
 * @param version 1, 2, 3, … for each name; numbers of deleted versions are not given again
 * @param sha256 of the canonical content, 64 hexadecimal digits
 * @param createdAt when it was saved
 * @param hostCount compute hosts
 * @param instanceCount instances
 * @param problems warnings of the import that made it, in document order
 */
public record CloudVersion(
        String name,
        int version,
        String sha256,
        Instant createdAt,
        int hostCount,
        int instanceCount,
        List<Problem> problems) {

    public CloudVersion {
        problems = List.copyOf(problems);
    }

    /** As scenarios write it: {@code name@version}. */
    public String reference() {
        return String.format(Locale.ROOT, "%s@%d", name, version);
    }
}
