package org.securecloudlab.entropy.assessment;

/**
 * One chi-square test.
 *
 * @param statistic T
 * @param degreesOfFreedom may be 0 or less for too little data; the test then says nothing
 * @param pValue of a statistic at least so large
 */
public record ChiSquareResult(double statistic, int degreesOfFreedom, double pValue) {
    /** The probability of a wrong alarm (SP 800-90B 5.2). */
    private static final double ALPHA = 0.001;

    public boolean passed() {
        return pValue >= ALPHA;
    }
}
