package org.securecloudlab.image.checksum;

import java.security.MessageDigest;

/** BLAKE2b (RFC 7693) of any whole number of bytes up to 64, as a message digest of the JDK's kind. */
final class Blake2bDigest extends MessageDigest {
    private final org.bouncycastle.crypto.digests.Blake2bDigest digest;

    Blake2bDigest(int bits) {
        super("BLAKE2b-" + bits);
        this.digest = new org.bouncycastle.crypto.digests.Blake2bDigest(bits);
    }

    @Override
    protected void engineUpdate(byte input) {
        digest.update(input);
    }

    @Override
    protected void engineUpdate(byte[] input, int offset, int length) {
        digest.update(input, offset, length);
    }

    @Override
    protected byte[] engineDigest() {
        byte[] result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return result;
    }

    @Override
    protected void engineReset() {
        digest.reset();
    }
}
