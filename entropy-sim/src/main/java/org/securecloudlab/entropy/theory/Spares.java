package org.securecloudlab.entropy.theory;

/** k of n: Barlow and Proschan, "Mathematical Theory of Reliability", 1965, section 1.2. */
public final class Spares {
    private Spares() {}

    /** Probability that at least {@code need} of {@code sources} are up, each with the same availability. */
    public static double atLeast(int need, int sources, double availability) {
        double probability = 0;
        for (int up = sources; up >= Math.max(0, need); up--) {
            probability += exactly(up, sources, availability);
        }
        return Math.min(1, probability);
    }

    private static double exactly(int up, int sources, double availability) {
        double ways = 1;
        for (int i = 1; i <= sources - up; i++) {
            ways = ways * (up + i) / i;
        }
        return ways * StrictMath.pow(availability, up) * StrictMath.pow(1 - availability, sources - up);
    }
}
