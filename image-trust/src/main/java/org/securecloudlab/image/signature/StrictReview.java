package org.securecloudlab.image.signature;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What should be looked at in a signature and its certificate and is not. The strict answer is a refusal where the cloud refuses, or
 * where one of these findings does; it never takes what the cloud refuses.
 */
public final class StrictReview {
    private StrictReview() {}

    /**
     * A signature's properties and its certificate on its own.
     *
     * @return in the order of the checks; empty where there is nothing to say, or nothing could be fetched (the cloud refuses that)
     */
    public static List<StrictFinding> ofSignature(SignatureProperties properties, KeyManager keys, Instant now) {
        List<StrictFinding> findings = new ArrayList<>();
        if (properties.isEmpty()) {
            findings.add(StrictFinding.refusal("unsigned", "an image without a signature", "guide I9"));
            return findings;
        }
        properties.signature().flatMap(StrictReview::base64).ifPresent(findings::add);
        properties.certificateId().flatMap(id -> fetched(keys, id)).ifPresent(certificate -> {
            dates(certificate, now).ifPresent(findings::add);
            usage(certificate).ifPresent(findings::add);
            StrictKeys.findings(certificate, properties.keyType().flatMap(SignatureKeyType::named))
                    .forEach(findings::add);
        });
        return findings;
    }

    /** The signing certificate's way up to the trusted ones. */
    public static List<StrictFinding> ofCertificate(
            KeyManager keys, String certificateId, List<String> trustedIds, Instant now) {
        List<SigningCertificate> trusted =
                trustedIds.stream().flatMap(id -> fetched(keys, id).stream()).toList();
        return fetched(keys, certificateId)
                .map(certificate -> ofCertificate(certificate, trusted, now))
                .orElse(List.of());
    }

    private static List<StrictFinding> ofCertificate(
            SigningCertificate certificate, List<SigningCertificate> trusted, Instant now) {
        List<StrictFinding> findings = new ArrayList<>();
        dates(certificate, now).ifPresent(findings::add);
        usage(certificate).ifPresent(findings::add);
        findings.addAll(StrictKeys.findings(certificate, Optional.empty()));
        findings.add(PkixPath.finding(certificate, trusted, now));
        return findings;
    }

    /** A compute node's settings: what they leave unchecked, and the certificate against the list that counts. */
    public static List<StrictFinding> ofConfiguration(
            NovaTrust trust, SignatureProperties properties, KeyManager keys, Instant now) {
        List<StrictFinding> findings = new ArrayList<>();
        if (!trust.verifies()) {
            findings.add(StrictFinding.refusal(
                    "not-verified", "an image that nothing verifies in this configuration", "guide I9"));
        } else if (trust.trustedIds().isEmpty()) {
            findings.add(StrictFinding.remark(
                    "any-certificate", "any certificate of the key manager passes", "nova, certificate validation"));
        } else {
            properties.certificateId().ifPresent(id -> ofCertificate(keys, id, trust.trustedIds(), now).stream()
                    .filter(finding -> finding.code().startsWith("pkix"))
                    .forEach(findings::add));
        }
        return findings;
    }

    private static Optional<SigningCertificate> fetched(KeyManager keys, String id) {
        try {
            return Optional.of(X509Loader.fetch(keys, id, Stage.VERIFIER));
        } catch (RefusedException e) {
            return Optional.empty();
        }
    }

    /** Line breaks are harmless; any other foreign character is not. */
    private static Optional<StrictFinding> base64(String text) {
        boolean clean = text.matches("[A-Za-z0-9+/\r\n]*={0,2}[\r\n]*");
        return clean
                ? Optional.empty()
                : Optional.of(StrictFinding.refusal(
                        "loose-base64",
                        "a signature with characters that base64 does not have",
                        "RFC 4648 section 3.3"));
    }

    private static Optional<StrictFinding> dates(SigningCertificate certificate, Instant now) {
        return isWithinDates(certificate, now)
                ? Optional.empty()
                : Optional.of(StrictFinding.refusal(
                        "certificate-outside-dates",
                        "a signing certificate that is not valid at " + now,
                        "RFC 5280 section 4.1.2.5"));
    }

    private static boolean isWithinDates(SigningCertificate certificate, Instant now) {
        try {
            return certificate.isWithinDates(now, Stage.VERIFIER);
        } catch (RefusedException e) {
            return false;
        }
    }

    private static Optional<StrictFinding> usage(SigningCertificate certificate) {
        try {
            return certificate
                    .keyUsage(Stage.VERIFIER)
                    .filter(usage -> !usage.digitalSignature() && !usage.contentCommitment())
                    .map(usage -> StrictFinding.refusal(
                            "key-usage",
                            "a certificate that is not for digital signatures",
                            "RFC 5280 section 4.2.1.3"));
        } catch (RefusedException e) {
            return Optional.of(
                    StrictFinding.refusal("bad-extension", e.refusal().detail(), "RFC 5280 section 4.2"));
        }
    }
}
