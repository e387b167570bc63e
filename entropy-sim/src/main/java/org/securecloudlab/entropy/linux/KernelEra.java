package org.securecloudlab.entropy.linux;

/**
 * How the kernel's generator works, by version. Source: {@code drivers/char/random.c} of 3.16, 4.x, 5.8 to 5.16, 6.1 and 6.12;
 * the version numbers of the changes at 4.8, 5.4, 5.6 and 5.18 are those of the commits that made them.
 */
public enum KernelEra {
    /** Up to 4.7: blocking and non-blocking pools of SHA-1. */
    TWO_POOLS(128, true, false, true, 60),
    /** 4.8 to 5.3: ChaCha20 beside the blocking pool. */
    CRNG_AND_BLOCKING_POOL(128, true, false, true, 300),
    /** 5.4 and 5.5: a blocked getrandom makes its own entropy of timing noise. */
    JITTER_AND_BLOCKING_POOL(128, true, true, true, 300),
    /** 5.6 to 5.17: no blocking pool any more. */
    ONE_CRNG(128, true, true, false, 300),
    /** From 5.18: a hash as the pool; credit counts once, up to 256 bits. */
    HASH_POOL(256, false, true, false, 60);

    private final int readyBits;
    private final boolean saturating;
    private final boolean jitter;
    private final boolean devRandomBlocksForEver;
    private final int reseedSeconds;

    KernelEra(int readyBits, boolean saturating, boolean jitter, boolean devRandomBlocksForEver, int reseedSeconds) {
        this.readyBits = readyBits;
        this.saturating = saturating;
        this.jitter = jitter;
        this.devRandomBlocksForEver = devRandomBlocksForEver;
        this.reseedSeconds = reseedSeconds;
    }

    /** The era of a version. */
    public static KernelEra of(KernelVersion version) {
        if (version.atLeast(5, 18)) {
            return HASH_POOL;
        }
        if (version.atLeast(5, 6)) {
            return ONE_CRNG;
        }
        if (version.atLeast(5, 4)) {
            return JITTER_AND_BLOCKING_POOL;
        }
        return version.atLeast(4, 8) ? CRNG_AND_BLOCKING_POOL : TWO_POOLS;
    }

    /** Bits credited at which the generator is ready; up to 4.7 it takes one more than these. */
    public int readyBits() {
        return readyBits;
    }

    /** Whether credit shrinks with the pool's level ({@link SaturatingPool}), or is a plain sum. */
    public boolean saturating() {
        return saturating;
    }

    /** Whether a blocked reader collects timing noise itself. */
    public boolean jitter() {
        return jitter;
    }

    /** Whether {@code /dev/random} blocks at any uptime when the pool's estimate is short. */
    public boolean devRandomBlocksForEver() {
        return devRandomBlocksForEver;
    }

    /** Seconds between reseeds once the system has been up for a while: how long two clones may give out the same bytes. */
    public int reseedSeconds() {
        return reseedSeconds;
    }
}
