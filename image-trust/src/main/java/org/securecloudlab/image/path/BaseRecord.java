package org.securecloudlab.image.path;

import java.time.Duration;

/**
 * A record of a verified base file, kept off the node and compared before each use. No release of nova has one: it is the mitigation that
 * closes what a signature cannot, since a converted file is no longer what was signed.
 */
public enum BaseRecord {
    /** As nova is. */
    NONE,
    /** The SHA-256 of the whole file, read before every use. */
    DIGEST,
    /** The root of a tree of SHA-256 over blocks of 4,096 bytes, as dm-verity has it: blocks are checked when they are read. */
    MERKLE_ROOT;

    /**
     * How much later an instance starts.
     *
     * @param baseBytes size of the base file
     * @param hashBytesPerSecond how fast the node hashes
     */
    public Duration delay(long baseBytes, double hashBytesPerSecond) {
        return this == DIGEST ? Duration.ofMillis(Math.round(1000 * (baseBytes / hashBytesPerSecond))) : Duration.ZERO;
    }
}
