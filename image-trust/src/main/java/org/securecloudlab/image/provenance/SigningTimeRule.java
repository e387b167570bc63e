package org.securecloudlab.image.provenance;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The certificate was valid at every believed time, and there is one. The key of such a certificate is thrown away when it ends; what is
 * signed after that was signed by somebody who kept it.
 */
final class SigningTimeRule implements ProvenanceRule {

    @Override
    public ProvenanceCheck check(Evidence evidence) {
        Optional<X509Certificate> leaf = evidence.leaf();
        if (leaf.isEmpty()) {
            return ProvenanceRule.noCertificate(ProvenanceStep.SIGNING_TIME);
        }
        List<TrustedTime> times = evidence.times();
        if (times.isEmpty()) {
            return ProvenanceCheck.failed(
                    ProvenanceStep.SIGNING_TIME,
                    "no-time",
                    "nobody who is trusted signed when the signature was there");
        }
        Instant from = leaf.get().getNotBefore().toInstant();
        Instant to = leaf.get().getNotAfter().toInstant();
        return times.stream()
                .filter(time -> !isValid(leaf.get(), time.time()))
                .findFirst()
                .map(time -> ProvenanceCheck.failed(
                        ProvenanceStep.SIGNING_TIME,
                        "time-outside",
                        "{0} says {1}, but the certificate is valid from {2} to {3}",
                        time.source(),
                        time.time().toString(),
                        from.toString(),
                        to.toString()))
                .orElseGet(() -> ProvenanceCheck.passed(
                        ProvenanceStep.SIGNING_TIME,
                        "time-inside",
                        "the certificate is valid from {0} to {1}",
                        from.toString(),
                        to.toString()));
    }

    /** Both ends included (RFC 5280 section 4.1.2.5). */
    static boolean isValid(X509Certificate certificate, Instant time) {
        return !time.isBefore(certificate.getNotBefore().toInstant())
                && !time.isAfter(certificate.getNotAfter().toInstant());
    }
}
