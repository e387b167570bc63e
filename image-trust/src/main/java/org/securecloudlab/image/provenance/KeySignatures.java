package org.securecloudlab.image.provenance;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;

/**
 * Signatures by the keys that Sigstore has: ECDSA, whose curve decides the digest (Sigstore algorithm registry), RSA PKCS #1 v1.5 with
 * SHA-256, and Ed25519. A malformed signature is simply a wrong one.
 */
final class KeySignatures {
    private static final int P256_BITS = 256;
    private static final int P384_BITS = 384;

    private KeySignatures() {}

    static boolean verifies(PublicKey key, byte[] message, byte[] signature) {
        String algorithm =
                switch (key.getAlgorithm()) {
                    case "EC" -> digest(key).jcaName().replace("-", "") + "withECDSA";
                    case "RSA" -> "SHA256withRSA";
                    default -> "Ed25519";
                };
        return verifies(algorithm, key, message, signature);
    }

    /** Over a file whose digest is known; Ed25519 cannot, since it reads the file twice. */
    static boolean verifiesDigest(PublicKey key, DigestName name, byte[] digest, byte[] signature) {
        return switch (key.getAlgorithm()) {
            case "EC" -> verifies("NONEwithECDSA", key, digest, signature);
            case "RSA" -> verifies("NONEwithRSA", key, digestInfo(name, digest), signature);
            default -> false;
        };
    }

    /** The digest that a key signs with where nothing else is said. */
    static DigestName digest(PublicKey key) {
        if (key instanceof ECPublicKey curve) {
            int bits = curve.getParams().getOrder().bitLength();
            return bits <= P256_BITS ? DigestName.SHA256 : bits <= P384_BITS ? DigestName.SHA384 : DigestName.SHA512;
        }
        return DigestName.SHA256;
    }

    private static byte[] digestInfo(DigestName name, byte[] digest) {
        try {
            return new DigestInfo(new AlgorithmIdentifier(name.identifier(), DERNull.INSTANCE), digest).getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException("a digest can be encoded", e);
        }
    }

    private static boolean verifies(String algorithm, PublicKey key, byte[] message, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance(algorithm);
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
