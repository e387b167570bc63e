package org.securecloudlab.entropy.assessment;

import java.util.Arrays;
import org.securecloudlab.entropy.assessment.tuple.TupleCounts;

/** The t-tuple and the LRS estimate (SP 800-90B 6.3.5 and 6.3.6), which share one count of tuples. */
final class TupleEstimates {
    /** A tuple length takes part in the t-tuple estimate when its most frequent tuple occurs so often; longer ones in LRS. */
    private static final int OFTEN = 35;

    private final TupleCounts tuples;
    private final int firstRare;

    TupleEstimates(TupleCounts tuples) {
        this.tuples = tuples;
        int length = 1;
        while (length <= tuples.longestRepeated() && tuples.mostFrequent(length) >= OFTEN) {
            length++;
        }
        this.firstRare = length;
    }

    Estimate tTuple() {
        double most = 0;
        for (int t = 1; t < firstRare; t++) {
            double share = tuples.mostFrequent(t) / (double) (tuples.sequenceLength() - t + 1);
            most = Math.max(most, StrictMath.pow(share, 1.0 / t));
        }
        if (most == 0) {
            return Estimate.impossible(
                    Estimator.T_TUPLE,
                    "No strings are repeated 35 times. t-Tuple estimate failed.",
                    Figure.count("t", 0));
        }
        return estimate(Estimator.T_TUPLE, "pHatMax", most, Figure.count("t", firstRare - 1L));
    }

    Estimate longestRepeatedSubstring() {
        int longest = tuples.longestRepeated();
        if (longest < firstRare) {
            return Estimate.impossible(
                    Estimator.LRS,
                    "v<u. Can't Run LRS Test.",
                    Figure.count("u", firstRare),
                    Figure.count("v", longest));
        }
        double most = 0;
        for (int w = firstRare; w <= longest; w++) {
            long places = (long) tuples.sequenceLength() - w;
            double share = tuples.equalPairs(w) / (places * (places + 1) / 2.0);
            most = Math.max(most, StrictMath.pow(share, 1.0 / w));
        }
        return estimate(Estimator.LRS, "pHat", most, Figure.count("u", firstRare), Figure.count("v", longest));
    }

    private Estimate estimate(Estimator estimator, String name, double proportion, Figure... counts) {
        double upper = Bounds.upper(proportion, tuples.sequenceLength());
        Figure[] figures = Arrays.copyOf(counts, counts.length + 2);
        figures[counts.length] = Figure.real(name, proportion);
        figures[counts.length + 1] = Figure.real("pUpper", upper);
        return Estimate.of(estimator, Bounds.minEntropy(upper), figures);
    }
}
