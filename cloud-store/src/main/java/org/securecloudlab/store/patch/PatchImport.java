package org.securecloudlab.store.patch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Problem;

/**
 * An import and how far it is.
 *
 * @param id its number
 * @param request what was asked for
 * @param state how far it is
 * @param done bytes that are read
 * @param total bytes in all
 * @param taken records that were new or newer
 * @param refused bad records
 * @param problems the first thousand
 * @param error why it failed
 * @param createdAt when it was asked for
 * @param finishedAt when it ended
 */
public record PatchImport(
        long id,
        ImportRequest request,
        ImportState state,
        long done,
        long total,
        long taken,
        long refused,
        List<Problem> problems,
        Optional<String> error,
        Instant createdAt,
        Optional<Instant> finishedAt) {
    public PatchImport {
        problems = List.copyOf(problems);
    }
}
