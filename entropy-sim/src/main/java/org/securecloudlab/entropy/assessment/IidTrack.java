package org.securecloudlab.entropy.assessment;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.securecloudlab.entropy.assessment.permutation.PermutationInput;
import org.securecloudlab.entropy.assessment.permutation.PermutationResult;
import org.securecloudlab.entropy.assessment.permutation.PermutationTests;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;

/** Runs the tests of the IID track (SP 800-90B 5). */
public final class IidTrack {
    private IidTrack() {}

    /**
     * How the permutation tests run.
     *
     * @param seed of the permutations; the result depends on it
     * @param all whether all 10,000 permutations count for every statistic, instead of ending each once it cannot fail
     * @param threads the result does not depend on it
     */
    public record Options(long seed, boolean all, int threads) {}

    /**
     * Tests samples of at least two symbols. When the chi-square or the longest-repeat test has rejected the claim, permutations cannot
     * save it and are drawn only when all are wanted.
     *
     * @param progress counts permutations
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static IidAssessment assess(
            SampleSet samples, Options options, Progress progress, Cancellation cancellation) {
        SymbolTrack track = samples.literal();
        PermutationInput input = PermutationInput.of(track.symbols(), track.alphabetSize(), samples.raw());
        IidAssessment unpermuted = assess(samples, PermutationTests.unpermuted(input));
        boolean isDecided = !unpermuted.chiSquarePasses() || !unpermuted.longestRepeatPasses();
        if (isDecided && !options.all()) {
            return unpermuted;
        }
        ExecutorService threads = Executors.newFixedThreadPool(options.threads());
        try {
            return unpermuted.with(
                    PermutationTests.run(input, options.seed(), !options.all(), threads, progress, cancellation));
        } finally {
            threads.shutdownNow();
        }
    }

    static IidAssessment assess(SampleSet samples, PermutationResult permutation) {
        SymbolTrack track = samples.literal();
        double literal = minEntropy(track);
        double assessed = samples.hasBitString()
                ? Math.min(literal, samples.bitsPerSymbol() * minEntropy(samples.bitString()))
                : literal;
        return new IidAssessment(
                ChiSquare.independence(track),
                ChiSquare.goodnessOfFit(track),
                LongestRepeatTest.passes(track),
                permutation,
                literal,
                assessed);
    }

    private static double minEntropy(SymbolTrack track) {
        return MostCommonValue.of(track).minEntropyBits().orElseThrow();
    }
}
