package org.securecloudlab.image.provenance;

import java.util.List;
import java.util.Optional;

/** The signed entry timestamp of each entry that has one (client specification 4.2.2). */
final class LogPromiseRule implements ProvenanceRule {

    @Override
    public ProvenanceCheck check(Evidence evidence) {
        if (evidence.bundle().entries().isEmpty()) {
            return ProvenanceRule.noEntry(ProvenanceStep.LOG_PROMISE);
        }
        return evidence.promises().isEmpty()
                ? ProvenanceCheck.notNeeded(
                        ProvenanceStep.LOG_PROMISE, "no-promise", "the log signed no time for this entry")
                : TimeChecks.of(ProvenanceStep.LOG_PROMISE, evidence.promises());
    }

    static List<TimeClaim> claims(ProvenanceBundle bundle, TrustRoot root) {
        return bundle.entries().stream()
                .flatMap(entry -> entry.promise().map(promise -> claim(entry, promise, root)).stream())
                .toList();
    }

    private static TimeClaim claim(LogEntry entry, byte[] promise, TrustRoot root) {
        Optional<TrustedLog> log = root.log(entry.keyId());
        if (log.isEmpty()) {
            return TimeClaim.refused("unknown-log", "the log is not one of the trusted root");
        }
        TrustedLog known = log.get();
        if (!KeySignatures.verifies(known.key(), entry.promisedBytes(), promise)) {
            return TimeClaim.refused("promise-wrong", "the signed entry timestamp is not of {0}", known.host());
        }
        return known.validity().contains(entry.integrated())
                ? TimeClaim.believed(entry.integrated(), known.host())
                : TimeClaim.refused(
                        "log-not-valid",
                        "the key of {0} is trusted from {1}, not at {2}",
                        known.host(),
                        known.validity().toString(),
                        entry.integrated().toString());
    }
}
