package org.securecloudlab.image.verity;

import java.security.MessageDigest;

/** The digest of a block with its salt: before it, or behind it in the first form. */
final class VerityHasher {
    private final MessageDigest digest;
    private final byte[] salt;
    private final boolean isSaltFirst;

    VerityHasher(VerityParameters parameters) {
        this.digest = parameters.digest();
        this.salt = parameters.salt();
        this.isSaltFirst = parameters.hashType() == 1;
    }

    byte[] of(byte[] bytes, int offset, int length) {
        if (isSaltFirst) {
            digest.update(salt);
        }
        digest.update(bytes, offset, length);
        if (!isSaltFirst) {
            digest.update(salt);
        }
        return digest.digest();
    }

    byte[] of(byte[] block) {
        return of(block, 0, block.length);
    }
}
