package org.securecloudlab.entropy.assessment;

/**
 * The Markov estimate of a bit string (SP 800-90B 6.3.3): the likeliest of the six paths of 128 bits that can be the likeliest.
 */
final class Markov {
    private static final double STEPS = 128;

    private Markov() {}

    static Estimate of(SymbolTrack track) {
        byte[] bits = track.symbols();
        long[][] pairs = new long[2][2];
        for (int i = 0; i < bits.length - 1; i++) {
            pairs[bits[i]][bits[i + 1]]++;
        }
        long zeros = pairs[0][0] + pairs[0][1] + (bits[bits.length - 1] == 0 ? 1 : 0);
        double p0 = zeros / (double) bits.length;
        double p1 = 1.0 - p0;
        double p00 = share(pairs[0]);
        double p01 = rest(pairs[0], p00);
        double p10 = share(pairs[1]);
        double p11 = rest(pairs[1], p10);
        double bitsOfPath = STEPS;
        bitsOfPath = Math.min(bitsOfPath, path(p0, p00, 127, 1, 0));
        bitsOfPath = Math.min(bitsOfPath, path(p0, p01, 64, p10, 63));
        bitsOfPath = Math.min(bitsOfPath, path(p0, p01, 1, p11, 126));
        bitsOfPath = Math.min(bitsOfPath, path(p1, p10, 1, p00, 126));
        bitsOfPath = Math.min(bitsOfPath, path(p1, p10, 64, p01, 63));
        bitsOfPath = Math.min(bitsOfPath, path(p1, p11, 127, 1, 0));
        return Estimate.of(
                Estimator.MARKOV,
                Math.min(bitsOfPath / STEPS, 1.0),
                Figure.real("P_0", p0),
                Figure.real("P_1", p1),
                Figure.real("P_{0,0}", p00),
                Figure.real("P_{0,1}", p01),
                Figure.real("P_{1,0}", p10),
                Figure.real("P_{1,1}", p11),
                Figure.real("pHatMax", StrictMath.pow(2, -bitsOfPath)));
    }

    private static double share(long[] followers) {
        long total = followers[0] + followers[1];
        return total == 0 ? 0.0 : followers[0] / (double) total;
    }

    private static double rest(long[] followers, double share) {
        return followers[0] + followers[1] == 0 ? 0.0 : 1.0 - share;
    }

    /** Bits of a path: its start, one step so many times, another so many times; impossible paths never win. */
    private static double path(double start, double first, int firstTimes, double second, int secondTimes) {
        if (first <= 0 || second <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        return -Bounds.log2(start) - firstTimes * Bounds.log2(first) - secondTimes * Bounds.log2(second) + 0.0;
    }
}
