package org.securecloudlab.entropy.assessment.permutation;

/**
 * Where a statistic of the samples stands among those of permutations.
 *
 * @param original the statistic of the samples as they came
 * @param above permutations with a larger one (the tool's C0)
 * @param equal with the same (C1)
 * @param below with a smaller one (C2)
 */
public record Ranks(Statistic statistic, double original, int above, int equal, int below) {
    /** The test fails when the samples are among the five outermost at either end (5.1 step 4). */
    private static final int OUTERMOST = 5;

    Ranks count(double permuted) {
        return new Ranks(
                statistic,
                original,
                above + (permuted > original ? 1 : 0),
                equal + (permuted == original ? 1 : 0),
                below + (permuted < original ? 1 : 0));
    }

    /** Whether it has passed; more permutations cannot change that. */
    public boolean passed() {
        return above + equal > OUTERMOST && equal + below > OUTERMOST;
    }
}
