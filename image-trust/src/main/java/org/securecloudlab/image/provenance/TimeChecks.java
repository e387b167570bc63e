package org.securecloudlab.image.provenance;

import java.util.List;
import java.util.stream.Collectors;
import org.securecloudlab.cloud.Sentence;

/** How a step that is about signed times ends. */
final class TimeChecks {
    private TimeChecks() {}

    /** All of them are believed, or all that speaks against them is told. */
    static ProvenanceCheck of(ProvenanceStep step, List<TimeClaim> claims) {
        List<Sentence> failures =
                claims.stream().flatMap(claim -> claim.failure().stream()).toList();
        return failures.isEmpty()
                ? ProvenanceCheck.passed(
                        step,
                        "time-signed",
                        "{0}",
                        claims.stream()
                                .map(claim -> claim.time().time() + ", "
                                        + claim.time().source())
                                .collect(Collectors.joining("; ")))
                : new ProvenanceCheck(step, ProvenanceCheck.Outcome.FAILED, Sentence.several(failures));
    }
}
