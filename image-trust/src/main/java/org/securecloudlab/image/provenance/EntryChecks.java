package org.securecloudlab.image.provenance;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.securecloudlab.cloud.Sentence;

/** How a step ends that is about each log entry. */
final class EntryChecks {
    private EntryChecks() {}

    /** All hold, or everything is told that does not. */
    static ProvenanceCheck of(
            ProvenanceStep step,
            List<LogEntry> entries,
            Function<LogEntry, Optional<Sentence>> failure,
            Function<LogEntry, Sentence> good) {
        if (entries.isEmpty()) {
            return ProvenanceRule.noEntry(step);
        }
        List<Sentence> failures =
                entries.stream().map(failure).flatMap(Optional::stream).toList();
        return failures.isEmpty()
                ? new ProvenanceCheck(
                        step,
                        ProvenanceCheck.Outcome.PASSED,
                        Sentence.several(entries.stream().map(good).toList()))
                : new ProvenanceCheck(step, ProvenanceCheck.Outcome.FAILED, Sentence.several(failures));
    }

    static Optional<Sentence> failed(String key, String english, Object... arguments) {
        return Optional.of(Sentence.of("provenance." + key, english, arguments));
    }
}
