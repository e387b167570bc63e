package org.securecloudlab.entropy.assessment.permutation;

import java.util.List;

/**
 * What the permutations showed.
 *
 * @param ranks of all statistics, in the order of {@link Statistic}
 * @param permutations how many orders were drawn before every statistic had passed, or all of them
 */
public record PermutationResult(List<Ranks> ranks, int permutations) {
    public PermutationResult {
        ranks = List.copyOf(ranks);
    }

    /** Whether any order was drawn; without, nothing is decided. */
    public boolean wasRun() {
        return permutations > 0;
    }

    /** Whether no statistic rejects that the samples are independent and identically distributed. */
    public boolean passed() {
        return ranks.stream().allMatch(Ranks::passed);
    }
}
