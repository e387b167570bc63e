package org.securecloudlab.entropy.linux;

/**
 * What the kernel reads from a hardware generator while it registers, without waiting.
 *
 * <p>Source: {@code add_early_randomness} in {@code drivers/char/hw_random/core.c}: 16 bytes before 5.18 and 32 since, mixed without
 * credit up to 6.1, credited from 6.2, gone from 6.11.
 *
 * @param bytes at most so many of those that are there; 0 for none
 * @param credited whether they count
 */
public record EarlyRead(int bytes, boolean credited) {
    private static final int BYTES_BEFORE_5_18 = 16;
    private static final int BYTES = 32;

    /** That of a kernel. */
    public static EarlyRead of(KernelVersion kernel) {
        if (kernel.atLeast(6, 11)) {
            return new EarlyRead(0, false);
        }
        return new EarlyRead(kernel.atLeast(5, 18) ? BYTES : BYTES_BEFORE_5_18, kernel.atLeast(6, 2));
    }
}
