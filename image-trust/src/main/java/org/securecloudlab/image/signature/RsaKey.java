package org.securecloudlab.image.signature;

import java.math.BigInteger;
import java.util.List;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.securecloudlab.image.certificate.PublicKeyInfo;

/** An RSA key as OpenSSL loads it: any two numbers. A modulus or exponent that makes no key verifies nothing ({@code rsa_ossl.c}). */
final class RsaKey extends AsymmetricKeyParameter {
    private static final int MAX_MODULUS_BITS = 16_384;
    private static final int SMALL_MODULUS_BITS = 3_072;
    private static final int MAX_EXPONENT_BITS = 64;

    private final BigInteger modulus;
    private final BigInteger exponent;

    private RsaKey(BigInteger modulus, BigInteger exponent) {
        super(false);
        this.modulus = modulus;
        this.exponent = exponent;
    }

    static RsaKey of(PublicKeyInfo info) {
        List<BigInteger> numbers = info.magnitudes(2);
        return new RsaKey(numbers.get(0), numbers.get(1));
    }

    int modulusBits() {
        return modulus.bitLength();
    }

    /** How long a signature by it is. */
    int signatureBytes() {
        return (modulusBits() + 7) / 8;
    }

    /**
     * The key for verifying, without BouncyCastle's look for small factors: the real library has none.
     *
     * @throws IllegalArgumentException where no signature can be good under it
     */
    RSAKeyParameters verifying() {
        boolean refused = modulusBits() > MAX_MODULUS_BITS
                || modulus.compareTo(exponent) <= 0
                || (modulusBits() > SMALL_MODULUS_BITS && exponent.bitLength() > MAX_EXPONENT_BITS);
        if (refused) {
            throw new IllegalArgumentException("an RSA key of another size");
        }
        return new RSAKeyParameters(false, modulus, exponent, true);
    }
}
