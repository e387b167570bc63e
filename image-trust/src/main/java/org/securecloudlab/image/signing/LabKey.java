package org.securecloudlab.image.signing;

import org.securecloudlab.image.signature.SignatureKeyType;

/**
 * A signing key of a lab with its certificate and the root that issued it.
 *
 * @param type what {@code img_signature_key_type} will say
 * @param privateKey PKCS#8; secret
 * @param certificate DER, marked as a lab's
 * @param root DER of the issuer, to be trusted where certificates are validated
 */
@SuppressWarnings("ArrayRecordComponent") // encoded keys on their way to a file; never compared
public record LabKey(SignatureKeyType type, byte[] privateKey, byte[] certificate, byte[] root) {

    /** Says nothing of the key. */
    @Override
    public String toString() {
        return "LabKey[" + type + "]";
    }
}
