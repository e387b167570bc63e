package org.securecloudlab.image.provenance;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the rules look at.
 *
 * @param digests of the file: SHA-256, and what else the bundle asks for
 * @param promises times that logs signed
 * @param timestamps times that authorities for time signed
 */
record Evidence(
        ProvenanceBundle bundle,
        TrustRoot root,
        ProvenancePolicy policy,
        Map<DigestName, byte[]> digests,
        List<TimeClaim> promises,
        List<TimeClaim> timestamps) {

    static Evidence of(
            ProvenanceBundle bundle, TrustRoot root, ProvenancePolicy policy, Map<DigestName, byte[]> digests) {
        return new Evidence(
                bundle, root, policy, digests, LogPromiseRule.claims(bundle, root), TimestampRule.claims(bundle, root));
    }

    /** The signer's certificate. */
    Optional<X509Certificate> leaf() {
        return bundle.certificates().stream().findFirst();
    }

    /** The times that are believed. */
    List<TrustedTime> times() {
        return Stream.concat(promises.stream(), timestamps.stream())
                .filter(claim -> claim.failure().isEmpty())
                .map(TimeClaim::time)
                .toList();
    }

    /** When authorities have to be valid: at each believed time that the certificate allows, else when it begins. */
    List<Instant> validationTimes(X509Certificate leaf) {
        List<Instant> inside = times().stream()
                .map(TrustedTime::time)
                .filter(time -> SigningTimeRule.isValid(leaf, time))
                .distinct()
                .toList();
        return inside.isEmpty() ? List.of(leaf.getNotBefore().toInstant()) : inside;
    }
}
