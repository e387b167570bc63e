package org.securecloudlab.image.signature;

import java.util.Optional;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.securecloudlab.image.LenientBase64;

/**
 * cursive's verifier ({@code signature_utils.get_verifier}): what is checked before any image byte, in cursive's order, and the
 * verdict on the finished digest.
 *
 * <p>What cursive does not look at is not looked at: the curve's name, the key's size, the certificate's dates and key usage. See
 * {@link StrictReview} for those.
 */
public final class SignatureCheck {
    private final byte[] signature;
    private final HashMethod hash;
    private final AsymmetricKeyParameter key;
    private final SigningCertificate certificate;

    private SignatureCheck(
            byte[] signature, HashMethod hash, AsymmetricKeyParameter key, SigningCertificate certificate) {
        this.signature = signature;
        this.hash = hash;
        this.key = key;
        this.certificate = certificate;
    }

    /** Builds the verifier. */
    static SignatureCheck of(SignatureProperties properties, KeyManager keys) {
        String certificateId = present(properties.certificateId(), SignatureProperties.CERTIFICATE_ID);
        String hashName = present(properties.hashMethod(), SignatureProperties.HASH_METHOD);
        String signatureText = present(properties.signature(), SignatureProperties.SIGNATURE);
        String keyTypeName = present(properties.keyType(), SignatureProperties.KEY_TYPE);
        byte[] signature = decoded(signatureText);
        HashMethod hash = HashMethod.named(hashName)
                .orElseThrow(() -> refused("bad-hash-method", "a hash method [" + hashName + "]"));
        SignatureKeyType type = SignatureKeyType.named(keyTypeName)
                .orElseThrow(() -> refused("bad-key-type", "a key type [" + keyTypeName + "]"));
        SigningCertificate certificate = X509Loader.fetch(keys, certificateId, Stage.VERIFIER);
        AsymmetricKeyParameter key = certificate.publicKey(Stage.VERIFIER);
        if (!PublicKeys.family(key).equals(Optional.of(type.family()))) {
            throw refused("public-key-type-mismatch", "a key that does not fit the key type [" + keyTypeName + "]");
        }
        if (signature.length == 0) {
            throw refused("verifier-not-created", "a signature without a byte");
        }
        return new SignatureCheck(signature, hash, key, certificate);
    }

    /** The hash that the image must be fed to. */
    public HashMethod hash() {
        return hash;
    }

    SigningCertificate certificate() {
        return certificate;
    }

    AsymmetricKeyParameter key() {
        return key;
    }

    /** Judges the finished digest; empty when the signature is good. */
    public Optional<Refusal> refusal(byte[] digest) {
        if (key instanceof RsaKey rsa) {
            return pss(rsa, digest);
        }
        boolean good = key instanceof DsaKey dsa
                ? DigestVerifier.dsa(dsa, digest, signature)
                : key instanceof ECPublicKeyParameters ec && DigestVerifier.ecdsa(ec, digest, signature);
        return good ? Optional.empty() : Optional.of(mismatch());
    }

    /**
     * The salt must be as long as it can be. A key that has no room for digest and salt is a ValueError of cryptography, one bit
     * more an AssertionError ({@code rsa.py}, {@code _utils.calculate_max_pss_salt_length}).
     */
    private Optional<Refusal> pss(RsaKey rsa, byte[] digest) {
        int modulusBits = rsa.modulusBits();
        if (modulusBits == 0) {
            return Optional.of(
                    Refusal.escaped(Stage.DATA, RaisedException.INTERNAL_ERROR, "a key whose modulus is zero"));
        }
        int keyBytes = rsa.signatureBytes();
        int saltBytes = (modulusBits + 6) / 8 - hash.digestBytes() - 2;
        if (keyBytes - hash.digestBytes() - 2 < 0) {
            return Optional.of(Refusal.escaped(
                    Stage.DATA,
                    RaisedException.VALUE_ERROR,
                    "a key of " + modulusBits + " bits is too small for " + hash.propertyValue()));
        }
        if (saltBytes < 0) {
            return Optional.of(Refusal.escaped(
                    Stage.DATA,
                    RaisedException.ASSERTION_ERROR,
                    "a key of " + modulusBits + " bits leaves no room for a salt"));
        }
        return DigestVerifier.pss(rsa, hash, saltBytes, digest, signature) ? Optional.empty() : Optional.of(mismatch());
    }

    private static Refusal mismatch() {
        return new Refusal(
                Stage.DATA,
                RaisedException.INVALID_SIGNATURE,
                "digest-or-signature-mismatch",
                "the signature does not fit the image's bytes");
    }

    private static String present(Optional<String> value, String name) {
        return value.orElseThrow(() -> refused("missing-property", "no property [" + name + "]"));
    }

    private static byte[] decoded(String text) {
        if (text.chars().anyMatch(c -> c > 127)) {
            throw new RefusedException(Refusal.escaped(
                    Stage.VERIFIER, RaisedException.VALUE_ERROR, "a signature with a character outside ASCII"));
        }
        return LenientBase64.decode(text)
                .orElseThrow(() -> refused("bad-base64", "a signature whose base64 padding is wrong"));
    }

    private static RefusedException refused(String reason, String detail) {
        return new RefusedException(Refusal.planned(Stage.VERIFIER, reason, detail));
    }
}
