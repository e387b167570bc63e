package org.securecloudlab.image.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.DSA;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.engines.RSABlindedEngine;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.DSAPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.signers.DSASigner;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.PSSSigner;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.crypto.util.DigestFactory;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.securecloudlab.image.digest.Digests;
import org.securecloudlab.image.digest.ImageFeed;
import org.securecloudlab.image.signature.HashMethod;

/** Signs images as cursive verifies them. */
public final class ImageSigner {
    private ImageSigner() {}

    /**
     * Signs the whole image.
     *
     * @return base64, for {@code img_signature}
     * @throws IllegalArgumentException when the key has no room for the hash
     */
    public static String sign(LabKey key, HashMethod hash, ImageFeed image, SecureRandom random) throws IOException {
        MessageDigest digest = Digests.of(hash.propertyValue());
        image.to(List.of(digest));
        AsymmetricKeyParameter secret = PrivateKeyFactory.createKey(key.privateKey());
        byte[] signature = signature(secret, hash, digest.digest(), random);
        return Base64.getEncoder().encodeToString(signature);
    }

    private static byte[] signature(AsymmetricKeyParameter key, HashMethod hash, byte[] digest, SecureRandom random)
            throws IOException {
        if (key instanceof RSAKeyParameters rsa) {
            return pss(rsa, hash, digest, random);
        }
        if (key instanceof ECPrivateKeyParameters ec) {
            return pair(new ECDSASigner(), key, ec.getParameters().getN(), digest, random);
        }
        BigInteger order = ((DSAPrivateKeyParameters) key).getParameters().getQ();
        return pair(new DSASigner(), key, order, digest, random);
    }

    /** The salt is as long as it can be: cursive takes no other. */
    private static byte[] pss(RSAKeyParameters key, HashMethod hash, byte[] digest, SecureRandom random) {
        int saltBytes = (key.getModulus().bitLength() + 6) / 8 - hash.digestBytes() - 2;
        if (saltBytes < 0) {
            throw new IllegalArgumentException(
                    "a key of " + key.getModulus().bitLength() + " bits has no room for " + hash.propertyValue());
        }
        PSSSigner signer = PSSSigner.createRawSigner(
                new RSABlindedEngine(), hashOf(hash), hashOf(hash), saltBytes, PSSSigner.TRAILER_IMPLICIT);
        signer.init(true, new ParametersWithRandom(key, random));
        signer.update(digest, 0, digest.length);
        try {
            return signer.generateSignature();
        } catch (CryptoException e) {
            throw new IllegalArgumentException("the key cannot sign", e);
        }
    }

    private static byte[] pair(
            DSA signer, AsymmetricKeyParameter key, BigInteger order, byte[] digest, SecureRandom random)
            throws IOException {
        signer.init(true, new ParametersWithRandom(key, random));
        BigInteger[] pair = signer.generateSignature(digest);
        return StandardDSAEncoding.INSTANCE.encode(order, pair[0], pair[1]);
    }

    private static Digest hashOf(HashMethod hash) {
        return switch (hash) {
            case SHA_224 -> DigestFactory.createSHA224();
            case SHA_256 -> DigestFactory.createSHA256();
            case SHA_384 -> DigestFactory.createSHA384();
            case SHA_512 -> DigestFactory.createSHA512();
        };
    }
}
