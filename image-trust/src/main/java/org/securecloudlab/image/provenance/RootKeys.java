package org.securecloudlab.image.provenance;

import dev.sigstore.proto.common.v1.PublicKey;
import dev.sigstore.proto.common.v1.PublicKeyDetails;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** Public keys of a trusted root, by the JDK alone: sigstore-java's way adds a provider to the whole process. */
final class RootKeys {
    private RootKeys() {}

    /**
     * The key.
     *
     * @throws IllegalArgumentException for a kind that no log has
     */
    @SuppressWarnings("deprecation") // old logs' keys are in the bare RSA form
    static java.security.PublicKey key(PublicKey key) {
        byte[] raw = key.getRawBytes().toByteArray();
        PublicKeyDetails kind = key.getKeyDetails();
        try {
            if (kind == PublicKeyDetails.PKCS1_RSA_PKCS1V5) {
                AlgorithmIdentifier rsa =
                        new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE);
                raw = new SubjectPublicKeyInfo(rsa, ASN1Primitive.fromByteArray(raw)).getEncoded();
            }
            return KeyFactory.getInstance(algorithm(kind)).generatePublic(new X509EncodedKeySpec(raw));
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            throw new IllegalArgumentException("a key of kind " + kind + " that cannot be read: " + e.getMessage(), e);
        }
    }

    private static String algorithm(PublicKeyDetails kind) {
        String name = kind.name();
        return name.contains("ECDSA") ? "EC" : name.contains("RSA") ? "RSA" : "Ed25519";
    }
}
