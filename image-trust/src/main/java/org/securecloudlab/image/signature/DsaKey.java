package org.securecloudlab.image.signature;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.DSAParameters;
import org.bouncycastle.crypto.params.DSAPublicKeyParameters;
import org.securecloudlab.image.certificate.PublicKeyInfo;

/** A DSA key as OpenSSL loads it: its numbers, whether or not they are a group's. Only verifying finds out ({@code dsa_ossl.c}). */
final class DsaKey extends AsymmetricKeyParameter {
    private static final Set<Integer> ORDER_BITS = Set.of(160, 224, 256);
    private static final int MAX_MODULUS_BITS = 10_000;

    private final BigInteger p;
    private final BigInteger q;
    private final BigInteger g;
    private final BigInteger y;

    private DsaKey(List<BigInteger> group, BigInteger y) {
        super(false);
        this.p = group.get(0);
        this.q = group.get(1);
        this.g = group.get(2);
        this.y = y;
    }

    static DsaKey of(PublicKeyInfo info) {
        return new DsaKey(info.group(3), info.number());
    }

    int modulusBits() {
        return p.bitLength();
    }

    boolean isNegative() {
        return y.signum() < 0;
    }

    /**
     * The key for verifying.
     *
     * @throws IllegalArgumentException where no signature can be good under it
     */
    DSAPublicKeyParameters verifying() {
        if (!ORDER_BITS.contains(q.bitLength()) || modulusBits() > MAX_MODULUS_BITS) {
            throw new IllegalArgumentException("a DSA group of another size");
        }
        return new DSAPublicKeyParameters(y, new DSAParameters(p, q, g));
    }
}
