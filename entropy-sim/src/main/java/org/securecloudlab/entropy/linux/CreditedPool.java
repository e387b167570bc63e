package org.securecloudlab.entropy.linux;

/**
 * The level that {@code /proc/sys/kernel/random/entropy_avail} shows while somebody with {@code RNDADDENTROPY} adds to it: saturating
 * before 5.18, a plain sum up to 256 since. Up to 4.7 what is above the write threshold spills over to the output pools, 64 bits at a
 * time.
 *
 * <p>Source: {@code credit_entropy_bits} and {@code push_to_pool}, {@code drivers/char/random.c} of 3.16; {@code credit_init_bits} of 6.1.
 */
public final class CreditedPool {
    private static final int POOL_BITS = 4096;
    private static final int OUTPUT_BITS = 1024;
    private static final int WRITE_WAKEUP_BITS = 896;
    private static final int READ_WAKEUP_BITS = 64;
    private static final int HASH_BITS = 256;

    private final KernelEra era;
    private final SaturatingPool input = new SaturatingPool(POOL_BITS, 0);
    private final SaturatingPool blocking = new SaturatingPool(OUTPUT_BITS, 0);
    private final SaturatingPool nonblocking = new SaturatingPool(OUTPUT_BITS, 0);
    private SaturatingPool last = blocking;
    private long plainBits;
    private long totalBits;

    /** An empty pool of an era. */
    public CreditedPool(KernelEra era) {
        this.era = era;
    }

    /** Credits bits of one call. */
    public void credit(long bits) {
        plainBits = Math.min(HASH_BITS, plainBits + bits);
        input.credit(bits);
        totalBits += bits;
        if (era == KernelEra.TWO_POOLS && input.levelBits() > WRITE_WAKEUP_BITS && totalBits >= 2 * READ_WAKEUP_BITS) {
            spill();
        }
    }

    private void spill() {
        SaturatingPool other = last == blocking ? nonblocking : blocking;
        if (other.levelBits() <= 3.0 * OUTPUT_BITS / 4) {
            last = other;
        }
        if (last.levelBits() <= 3.0 * OUTPUT_BITS / 4) {
            input.debit(READ_WAKEUP_BITS);
            last.credit(READ_WAKEUP_BITS);
        }
        totalBits = 0;
    }

    /** In whole bits, as the file shows it. */
    public long entropyAvailable() {
        return era.saturating() ? (long) input.levelBits() : plainBits;
    }
}
