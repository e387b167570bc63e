package org.securecloudlab.image.signature;

import java.io.IOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.image.digest.Digests;
import org.securecloudlab.image.digest.ImageFeed;

/**
 * A compute node downloads an image: is it verified, and does it boot? (nova {@code nova/image/glance.py}, {@code _get_verifier} and
 * {@code _verify_and_write}.)
 *
 * <p>The order is the real one: names of hash and key type by the image-property object, the verifier, the certificate, the bytes. The
 * default list acts whenever certificates are validated, also with signature verification off, against the option's help text.
 */
public final class NovaDownload {
    private NovaDownload() {}

    public static NovaVerdict judge(
            NovaTrust trust, SignatureProperties properties, KeyManager keys, Instant now, ImageFeed image)
            throws IOException {
        if (!trust.verifies()) {
            return new NovaVerdict(Stage.NONE, false, Optional.empty(), image.to(List.of()));
        }
        SignatureCheck check;
        try {
            checkPropertyObject(properties);
            check = SignatureCheck.of(properties, keys);
            checkCertificate(trust, properties, keys, now);
        } catch (RefusedException e) {
            return new NovaVerdict(e.refusal().stage(), false, Optional.of(e.refusal()), 0);
        }
        MessageDigest digest = Digests.of(check.hash().propertyValue());
        long size = image.to(List.of(digest));
        Optional<Refusal> refusal = check.refusal(digest.digest());
        // Only a wrong signature empties the file; after any other exception its bytes are still there.
        boolean emptied = refusal.isPresent() && refusal.get().exception() == RaisedException.INVALID_SIGNATURE;
        return new NovaVerdict(Stage.DATA, true, refusal, emptied ? 0 : size);
    }

    /** {@code objects.ImageMetaProps} refuses unknown names before cursive sees them. */
    private static void checkPropertyObject(SignatureProperties properties) {
        boolean hashKnown = properties
                .hashMethod()
                .map(HashMethod::named)
                .map(Optional::isPresent)
                .orElse(true);
        boolean typeKnown = properties
                .keyType()
                .map(SignatureKeyType::named)
                .map(Optional::isPresent)
                .orElse(true);
        if (!hashKnown || !typeKnown) {
            throw new RefusedException(Refusal.escaped(
                    Stage.VERIFIER,
                    RaisedException.VALUE_ERROR,
                    "a hash method or key type that the image properties do not have"));
        }
    }

    private static void checkCertificate(
            NovaTrust trust, SignatureProperties properties, KeyManager keys, Instant now) {
        if (trust.trustedIds().isEmpty()) {
            if (trust.validateCertificates()) {
                throw new RefusedException(
                        failed("no-trusted-ids", "certificates are validated, and no id is trusted"));
            }
            return;
        }
        String certificateId = properties.certificateId().orElseThrow();
        CertificateCheck.refusal(keys, certificateId, trust.trustedIds(), now, CertificateRules.all())
                .ifPresent(refusal -> {
                    boolean planned = refusal.exception() == RaisedException.SIGNATURE_VERIFICATION_ERROR;
                    throw new RefusedException(planned ? failed(refusal.reason(), refusal.detail()) : refusal);
                });
    }

    private static Refusal failed(String reason, String detail) {
        return new Refusal(Stage.CERTIFICATE, RaisedException.CERTIFICATE_VALIDATION_FAILED, reason, detail);
    }
}
