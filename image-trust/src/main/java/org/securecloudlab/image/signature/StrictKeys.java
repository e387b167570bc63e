package org.securecloudlab.image.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;

/** Whether a signing key and the signature on its certificate are strong enough, and the key is the one that is named. */
final class StrictKeys {
    /** 112 bits of security: RSA and DSA moduli of 2048 bits, EC orders of 224 (NIST SP 800-131A revision 2, section 3). */
    private static final int MIN_MODULUS_BITS = 2048;

    private static final int MIN_ORDER_BITS = 224;
    private static final String STRENGTH = "NIST SP 800-131A revision 2, section 3";

    private StrictKeys() {}

    static List<StrictFinding> findings(SigningCertificate certificate, Optional<SignatureKeyType> named) {
        List<StrictFinding> findings = new ArrayList<>();
        try {
            strength(certificate.publicKey(Stage.VERIFIER)).ifPresent(findings::add);
            curve(certificate, named).ifPresent(findings::add);
            digest(certificate).ifPresent(findings::add);
        } catch (RefusedException e) {
            findings.add(StrictFinding.refusal("unusable-key", e.refusal().detail(), STRENGTH));
        }
        return findings;
    }

    private static Optional<StrictFinding> strength(AsymmetricKeyParameter key) {
        if (key instanceof RsaKey rsa) {
            return atLeast(MIN_MODULUS_BITS, rsa.modulusBits(), "an RSA key");
        }
        if (key instanceof DsaKey dsa) {
            return atLeast(MIN_MODULUS_BITS, dsa.modulusBits(), "a DSA key");
        }
        return key instanceof ECPublicKeyParameters ec
                ? atLeast(MIN_ORDER_BITS, ec.getParameters().getN().bitLength(), "an EC key")
                : Optional.empty();
    }

    private static Optional<StrictFinding> atLeast(int wantedBits, int bits, String what) {
        return bits >= wantedBits
                ? Optional.empty()
                : Optional.of(StrictFinding.refusal("weak-key", what + " of " + bits + " bits", STRENGTH));
    }

    private static Optional<StrictFinding> curve(SigningCertificate certificate, Optional<SignatureKeyType> named) {
        Optional<String> wanted = named.flatMap(SignatureKeyType::curve);
        Optional<String> found = certificate.curve();
        return wanted.isPresent() && found.isPresent() && !wanted.equals(found)
                ? Optional.of(StrictFinding.refusal(
                        "curve-not-as-named",
                        "a key on " + found.get() + " under the name of " + wanted.get(),
                        "glance, image signature verification: key types"))
                : Optional.empty();
    }

    private static Optional<StrictFinding> digest(SigningCertificate certificate) {
        return certificate
                .signatureDigest(Stage.VERIFIER)
                .filter(digest -> digest.equals("MD5") || digest.equals("SHA-1"))
                .map(digest -> StrictFinding.refusal(
                        "weak-certificate-digest",
                        "a certificate signed over " + digest,
                        "NIST SP 800-131A revision 2, section 9"));
    }
}
