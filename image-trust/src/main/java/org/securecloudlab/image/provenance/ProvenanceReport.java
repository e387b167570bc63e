package org.securecloudlab.image.provenance;

import java.util.List;
import java.util.Optional;

/**
 * The answer about a file and its bundle.
 *
 * @param checks all steps in their order
 * @param artifactSha256 digest of the file, in hexadecimal
 * @param signer what the certificate says of who signed; believed only if the checks hold. Empty without a certificate
 * @param times when the signature was there, as trusted parties signed it
 * @param logIndex of the entry; negative without one
 * @param statement what was stated; empty for a signature over the file itself, and for what cannot be read
 */
public record ProvenanceReport(
        List<ProvenanceCheck> checks,
        String artifactSha256,
        Optional<SignerClaims> signer,
        List<TrustedTime> times,
        long logIndex,
        Optional<ProvenanceStatement> statement) {

    public ProvenanceReport {
        checks = List.copyOf(checks);
        times = List.copyOf(times);
    }

    /** Every step holds; one that could not be checked does not. */
    public boolean isVerified() {
        return checks.stream()
                .allMatch(check -> check.outcome() == ProvenanceCheck.Outcome.PASSED
                        || check.outcome() == ProvenanceCheck.Outcome.NOT_NEEDED);
    }
}
