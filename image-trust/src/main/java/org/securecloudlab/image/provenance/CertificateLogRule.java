package org.securecloudlab.image.provenance;

import dev.sigstore.encryption.certificates.transparency.CTLogInfo;
import dev.sigstore.encryption.certificates.transparency.CTVerificationResult;
import dev.sigstore.encryption.certificates.transparency.CTVerifier;
import dev.sigstore.encryption.certificates.transparency.SignedCertificateTimestamp;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A log of certificates, trusted at that time, signed that it has the certificate (RFC 6962 section 3.2). */
final class CertificateLogRule implements ProvenanceRule {
    private static final ProvenanceStep STEP = ProvenanceStep.CERTIFICATE_LOG;

    @Override
    public ProvenanceCheck check(Evidence evidence) {
        Optional<X509Certificate> leaf = evidence.leaf();
        if (leaf.isEmpty()) {
            return ProvenanceRule.noCertificate(STEP);
        }
        Optional<X509Certificate> issuer =
                CertificateChains.search(evidence, leaf.get()).issuer();
        if (issuer.isEmpty()) {
            return ProvenanceCheck.notChecked(STEP, "no-issuer", "without a trusted issuer there is no key to compare");
        }
        List<TrustedLog> logs = evidence.root().certificateLogs();
        CTVerificationResult result = verified(List.of(leaf.get(), issuer.get()), logs);
        int told = result.getValidSCTs().size() + result.getInvalidSCTs().size();
        if (told == 0) {
            return ProvenanceCheck.failed(STEP, "no-sct", "the certificate carries no timestamp of a certificate log");
        }
        return result.getValidSCTs().stream()
                .map(valid -> valid.sct)
                .filter(sct -> logs.stream().anyMatch(log -> isValid(log, sct)))
                .findFirst()
                .map(sct -> ProvenanceCheck.passed(
                        STEP, "sct-valid", "logged at {0}", time(sct).toString()))
                .orElseGet(() -> ProvenanceCheck.failed(
                        STEP, "sct-invalid", "no trusted certificate log signed any of its {0} timestamps", told));
    }

    private static CTVerificationResult verified(List<X509Certificate> path, List<TrustedLog> logs) {
        CTVerifier verifier = new CTVerifier(id -> logs.stream()
                .filter(log -> log.isNamed(id))
                .map(log -> new CTLogInfo(log.key(), log.host(), log.host()))
                .findFirst()
                .orElse(null));
        try {
            return verifier.verifySignedCertificateTimestamps(path, null, null);
        } catch (CertificateEncodingException | RuntimeException e) {
            return new CTVerificationResult(); // an extension that cannot be read holds no timestamp
        }
    }

    private static boolean isValid(TrustedLog log, SignedCertificateTimestamp sct) {
        return log.isNamed(sct.getLogID()) && log.validity().contains(time(sct));
    }

    private static Instant time(SignedCertificateTimestamp sct) {
        return Instant.ofEpochMilli(sct.getTimestamp());
    }
}
