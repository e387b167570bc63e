package org.securecloudlab.entropy.linux;

/**
 * How the guest's virtio-rng driver hands out what the device put in its buffer. Source:
 * {@code drivers/char/hw_random/virtio-rng.c} of the versions named.
 */
public enum DriverGeneration {
    /** Up to 5.16: a request is made by the reader, and what comes is given to it, however little. */
    ONE_REQUEST,
    /** From 5.17: a buffer is always outstanding, and a reader waits until it has all it asked for. */
    ALWAYS_PENDING,
    /**
     * Since the copy was hardened against devices that lie about lengths (6.1.187 and 6.12.107 have it, 6.1.176 does not): the index of
     * a half-read buffer is compared with what is left instead of its length. What is behind half of a buffer is dropped, and a rest
     * that is neither dropped nor read leaves no request outstanding: the next reader waits for ever.
     */
    HARDENED_COPY;

    /** That of a kernel. */
    public static DriverGeneration of(KernelVersion kernel) {
        if (!kernel.atLeast(5, 17)) {
            return ONE_REQUEST;
        }
        boolean hardened = (kernel.major() == 6 && kernel.minor() == 1)
                ? kernel.patch() >= FIRST_6_1
                : (kernel.major() == 6 && kernel.minor() == 12) ? kernel.patch() >= FIRST_6_12 : kernel.atLeast(7, 0);
        return hardened ? HARDENED_COPY : ALWAYS_PENDING;
    }

    private static final int FIRST_6_1 = 187;
    private static final int FIRST_6_12 = 107;
}
