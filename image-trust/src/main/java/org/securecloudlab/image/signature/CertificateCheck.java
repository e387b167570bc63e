package org.securecloudlab.image.signature;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.image.certificate.CertificateExtensions.BasicConstraints;
import org.securecloudlab.image.certificate.CertificateExtensions.KeyUsage;

/**
 * cursive's certificate validation ({@code certificate_utils.verify_certificate}): the signing certificate must hang, by names and
 * signatures, under a self-signed certificate, and every certificate on the way must be in the trusted list.
 *
 * <p>The next issuer of a certificate is the first in the list that fits, so the way up is fixed, and coming back to a certificate means that
 * the real code goes round for ever. That is how {@code hang} is found: by what was visited, not by a clock.
 */
final class CertificateCheck {
    private static final Stage STAGE = Stage.CERTIFICATE;

    private final List<SigningCertificate> usable = new ArrayList<>();
    private final Instant now;
    private final CertificateRules rules;

    private CertificateCheck(Instant now, CertificateRules rules) {
        this.now = now;
        this.rules = rules;
    }

    /**
     * Validates one certificate.
     *
     * @return empty when it is trusted
     */
    static Optional<Refusal> refusal(
            KeyManager keys, String certificateId, List<String> trustedIds, Instant now, CertificateRules rules) {
        try {
            CertificateCheck check = new CertificateCheck(now, rules);
            List<SigningCertificate> trusted = trusted(keys, trustedIds);
            SigningCertificate certificate = X509Loader.fetch(keys, certificateId, STAGE);
            trusted.stream().filter(check::isUsable).forEach(check.usable::add);
            check.judge(certificate);
            return Optional.empty();
        } catch (RefusedException e) {
            return Optional.of(e.refusal());
        }
    }

    /** Ids that cannot be fetched are skipped; a certificate that does not parse is an exception that cursive lets out. */
    private static List<SigningCertificate> trusted(KeyManager keys, List<String> ids) {
        List<SigningCertificate> trusted = new ArrayList<>();
        for (String id : ids) {
            try {
                trusted.add(X509Loader.fetch(keys, id, STAGE));
            } catch (RefusedException e) {
                if (e.refusal().exception() != RaisedException.SIGNATURE_VERIFICATION_ERROR) {
                    throw e;
                }
            }
        }
        return trusted;
    }

    private boolean isUsable(SigningCertificate certificate) {
        return (!rules.validDates() || certificate.isWithinDates(now, STAGE))
                && (!rules.signingExtensions() || maySign(certificate));
    }

    private static boolean maySign(SigningCertificate certificate) {
        Optional<BasicConstraints> constraints = certificate.basicConstraints(STAGE);
        if (constraints.isEmpty()) {
            return false;
        }
        Optional<KeyUsage> usage = certificate.keyUsage(STAGE);
        return usage.isPresent()
                && constraints.get().isAuthority()
                && usage.get().certificateSign();
    }

    private void judge(SigningCertificate certificate) {
        if (rules.validDates() && !certificate.isWithinDates(now, STAGE)) {
            throw planned("certificate-outside-dates", "a signing certificate outside its dates");
        }
        List<SigningCertificate> chain = chain(certificate);
        if (rules.pathLength()) {
            checkPathLengths(chain);
        }
    }

    /** From the signing certificate up to the self-signed one; the first of the list is the signing certificate. */
    private List<SigningCertificate> chain(SigningCertificate certificate) {
        List<SigningCertificate> chain = new ArrayList<>(List.of(certificate));
        while (true) {
            SigningCertificate last = chain.get(chain.size() - 1);
            SigningCertificate issuer = usable.stream()
                    .filter(candidate -> candidate.isSubjectOf(last, STAGE)
                            && CertificateSignatures.verifies(candidate, last, STAGE))
                    .findFirst()
                    .orElseThrow(() -> planned("no-trusted-chain", "no trusted issuer of " + last.subject()));
            if (last.isSameAs(issuer)) {
                return chain;
            }
            if (chain.stream().anyMatch(issuer::isSameAs)) {
                throw new RefusedException(new Refusal(
                        STAGE,
                        RaisedException.NONE,
                        "endless-chain",
                        "certificates that issued each other in a circle"));
            }
            chain.add(issuer);
        }
    }

    /** An issuer's number must be at least the count of CAs between it and the leaf; having none is a TypeError of cursive. */
    private static void checkPathLengths(List<SigningCertificate> chain) {
        SigningCertificate leaf = chain.get(0);
        for (int above = chain.size() - 1; above >= 0; above--) {
            SigningCertificate issuer = chain.get(above);
            if (issuer.isSameAs(leaf)) {
                return;
            }
            BasicConstraints constraints = issuer.basicConstraints(STAGE)
                    .orElseThrow(() -> planned("no-basic-constraints", "an issuer without basic constraints"));
            if (constraints.pathLength().isEmpty()) {
                throw new RefusedException(Refusal.escaped(
                        STAGE,
                        RaisedException.TYPE_ERROR,
                        "an issuer without a path length constraint: " + issuer.subject()));
            }
            int between = Math.max(0, above - 1);
            if (constraints.pathLength().get().compareTo(BigInteger.valueOf(between)) < 0) {
                throw planned("path-length-exceeded", "a chain that is longer than its issuer allows");
            }
        }
    }

    private static RefusedException planned(String reason, String detail) {
        return new RefusedException(Refusal.planned(STAGE, reason, detail));
    }
}
