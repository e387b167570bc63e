package org.securecloudlab.image.signature;

import java.io.IOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import org.securecloudlab.image.digest.Digests;
import org.securecloudlab.image.digest.ImageFeed;

/** The door of this package: signatures and certificates judged as cursive judges them. */
public final class ImageSignatures {
    private ImageSignatures() {}

    /** The signature alone, over the whole image. */
    public static SignatureVerdict verify(SignatureProperties properties, KeyManager keys, ImageFeed image)
            throws IOException {
        SignatureCheck check;
        try {
            check = SignatureCheck.of(properties, keys);
        } catch (RefusedException e) {
            return SignatureVerdict.refused(e.refusal());
        }
        MessageDigest digest = Digests.of(check.hash().propertyValue());
        image.to(List.of(digest));
        return check.refusal(digest.digest())
                .map(SignatureVerdict::refused)
                .orElseGet(() -> SignatureVerdict.accepted(Stage.DATA));
    }

    /** One certificate against trusted ones. */
    public static SignatureVerdict validate(
            KeyManager keys, String certificateId, List<String> trustedIds, Instant now, CertificateRules rules) {
        return CertificateCheck.refusal(keys, certificateId, trustedIds, now, rules)
                .map(SignatureVerdict::refused)
                .orElseGet(() -> SignatureVerdict.accepted(Stage.CERTIFICATE));
    }
}
