package org.securecloudlab.entropy.assessment;

import org.securecloudlab.entropy.assessment.permutation.PermutationResult;

/**
 * Whether samples may be taken as independent and identically distributed, and their min-entropy if so (SP 800-90B 5, 6.1).
 *
 * @param permutation where each statistic stands among the permutations
 * @param literalBits min-entropy of the most common symbol, bits per symbol
 * @param assessedBits that, or the bits of the most common bit, whichever is less, bits per symbol
 */
public record IidAssessment(
        ChiSquareResult independence,
        ChiSquareResult goodnessOfFit,
        boolean longestRepeatPasses,
        PermutationResult permutation,
        double literalBits,
        double assessedBits) {

    IidAssessment with(PermutationResult permuted) {
        return new IidAssessment(independence, goodnessOfFit, longestRepeatPasses, permuted, literalBits, assessedBits);
    }

    public boolean chiSquarePasses() {
        return independence.passed() && goodnessOfFit.passed();
    }

    /** Whether no test rejects the claim. */
    public boolean isIid() {
        return chiSquarePasses() && longestRepeatPasses && permutation.passed();
    }
}
