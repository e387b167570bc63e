package org.securecloudlab.entropy.assessment.health;

/** The least number of successes that is not exceeded but with a tiny probability; what spreadsheets call CRITBINOM. */
final class BinomialQuantile {
    private static final double LN_2 = StrictMath.log(2);

    private BinomialQuantile() {}

    /** For so many trials with success probability 2^-entropy, exceeded with at most 2^-alphaExponent. */
    static int of(int trials, double entropy, int alphaExponent) {
        double logP = -entropy * LN_2;
        double logQ = StrictMath.log(-StrictMath.expm1(logP));
        double alpha = StrictMath.pow(2, -alphaExponent);
        double[] logFactorial = new double[trials + 1];
        for (int i = 2; i <= trials; i++) {
            logFactorial[i] = logFactorial[i - 1] + StrictMath.log(i);
        }
        double above = 0;
        for (int successes = trials; successes > 0; successes--) {
            double ways = logFactorial[trials] - logFactorial[successes] - logFactorial[trials - successes];
            int failures = trials - successes;
            above += StrictMath.exp(ways + successes * logP + (failures == 0 ? 0 : failures * logQ));
            if (above > alpha) {
                return successes;
            }
        }
        return 0;
    }
}
