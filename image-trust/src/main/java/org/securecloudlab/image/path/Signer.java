package org.securecloudlab.image.path;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Optional;
import org.securecloudlab.image.signature.SignatureProperties;

/**
 * Somebody who signs images, with a key that lives in memory only.
 *
 * @param certificateId where the key manager keeps the certificate
 */
record Signer(PrivateKey key, String certificateId) {

    /** The four properties over a file. */
    SignatureProperties sign(byte[] file) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key);
            signature.update(file);
            return new SignatureProperties(
                    Optional.of(Base64.getEncoder().encodeToString(signature.sign())),
                    Optional.of("SHA-256"),
                    Optional.of("ECC_SECP384R1"),
                    Optional.of(certificateId));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK signs with ECDSA", e);
        }
    }
}
