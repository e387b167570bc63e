package org.securecloudlab.image.provenance;

import java.util.List;

/** The RFC 3161 timestamps over the signature (client specification 4.2.1). */
final class TimestampRule implements ProvenanceRule {

    @Override
    public ProvenanceCheck check(Evidence evidence) {
        return evidence.timestamps().isEmpty()
                ? ProvenanceCheck.notNeeded(
                        ProvenanceStep.TIMESTAMP, "no-timestamp", "the bundle has no timestamp of an authority")
                : TimeChecks.of(ProvenanceStep.TIMESTAMP, evidence.timestamps());
    }

    static List<TimeClaim> claims(ProvenanceBundle bundle, TrustRoot root) {
        return bundle.timestamps().stream()
                .map(response -> bundle.signature()
                        .map(signature -> Timestamps.claim(response, signature, root.timeAuthorities()))
                        .orElseGet(
                                () -> TimeClaim.refused("no-one-signature", "there is no one signature to be timed")))
                .toList();
    }
}
