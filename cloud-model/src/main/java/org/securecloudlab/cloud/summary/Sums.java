package org.securecloudlab.cloud.summary;

/** Additions that stay at the range of {@code long} instead of wrapping: exports hold absurd numbers now and then. */
public final class Sums {
    private Sums() {}

    /** {@code a + b}, at most {@link Long#MAX_VALUE} and at least {@link Long#MIN_VALUE}. */
    public static long add(long a, long b) {
        long sum = a + b;
        boolean wrapped = ((a ^ sum) & (b ^ sum)) < 0;
        return wrapped ? (a < 0 ? Long.MIN_VALUE : Long.MAX_VALUE) : sum;
    }
}
