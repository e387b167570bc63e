package org.securecloudlab.image.signature;

import java.security.MessageDigest;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.crypto.digests.NullDigest;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.RSADigestSigner;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;
import org.securecloudlab.image.digest.Digests;

/**
 * Whether one certificate's key made another's signature (cursive {@code certificate_utils.verify_certificate_signature}): RSA by
 * PKCS#1 v1.5 only, ECDSA, DSA. Other keys end in the exception that cursive lets out.
 */
final class CertificateSignatures {
    private CertificateSignatures() {}

    static boolean verifies(SigningCertificate issuer, SigningCertificate issued, Stage stage) {
        Optional<String> digestName = issued.signatureDigest(stage);
        AsymmetricKeyParameter key = issuer.publicKey(stage);
        if (digestName.isEmpty()) {
            throw escaped(stage, RaisedException.TYPE_ERROR, "a certificate signed without a digest of its own");
        }
        MessageDigest digest = Digests.of(digestName.get());
        byte[] hash = digest.digest(issued.signedBytes());
        if (key instanceof RsaKey rsa) {
            if (rsa.modulusBits() == 0) {
                throw escaped(stage, RaisedException.INTERNAL_ERROR, "an issuer's key whose modulus is zero");
            }
            return pkcs1(rsa, digestName.get(), hash, issued.signature());
        }
        if (key instanceof ECPublicKeyParameters ec) {
            return DigestVerifier.ecdsa(ec, hash, issued.signature());
        }
        if (key instanceof DsaKey dsa) {
            return DigestVerifier.dsa(dsa, hash, issued.signature());
        }
        boolean verifiesOtherwise = PublicKeys.family(key).equals(Optional.of(KeyFamily.EDWARDS));
        throw escaped(
                stage,
                verifiesOtherwise ? RaisedException.TYPE_ERROR : RaisedException.ATTRIBUTE_ERROR,
                "an issuer's key that is neither RSA nor EC nor DSA");
    }

    /** RSASSA-PKCS1-v1_5 (RFC 8017 section 8.2.2), with the whole encoded digest compared. */
    private static boolean pkcs1(RsaKey key, String digestName, byte[] hash, byte[] signature) {
        if (signature.length != key.signatureBytes()) {
            return false;
        }
        try {
            RSADigestSigner verifier = new RSADigestSigner(new NullDigest(), oid(digestName));
            verifier.init(false, key.verifying());
            verifier.update(hash, 0, hash.length);
            return verifier.verifySignature(signature);
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static ASN1ObjectIdentifier oid(String digestName) {
        return new DefaultDigestAlgorithmIdentifierFinder().find(digestName).getAlgorithm();
    }

    private static RefusedException escaped(Stage stage, RaisedException exception, String detail) {
        return new RefusedException(Refusal.escaped(stage, exception, detail));
    }
}
