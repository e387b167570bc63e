package org.securecloudlab.entropy.assessment;

import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.entropy.assessment.restart.MaximumCount;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;

/** Runs the restart tests on a matrix of 1000 restarts of 1000 samples, row by row in the file (SP 800-90B 3.1.4). */
public final class RestartTrack {
    /** Restarts, and samples of each. */
    public static final int SIDE = 1000;

    private static final double ROUNDING = 1e-9;
    private static final double LOG_CONFIDENCE = StrictMath.log(0.99);

    private RestartTrack() {}

    /** What is wrong with such a matrix or claim. */
    public static List<Problem> problems(SampleSet samples, double claimedBits) {
        List<Problem> problems = new ArrayList<>();
        if (samples.length() != SIDE * SIDE) {
            problems.add(Problem.error("samples", Integer.toString(samples.length()), "1000 restarts of 1000 samples"));
        }
        double most = Bounds.log2(samples.literal().alphabetSize()) + ROUNDING;
        if (!(claimedBits > 0) || claimedBits > most) {
            problems.add(Problem.error(
                            "restart",
                            Double.toString(claimedBits),
                            "above 0, at most log2(" + samples.literal().alphabetSize() + ")")
                    .hint("the initial estimate H_I in bits per sample; so many symbols cannot carry more"));
        }
        return problems;
    }

    /** Assesses rows and columns as samples that are not IID: what the tool does unless told otherwise. */
    public static RestartAssessment assess(
            SampleSet samples, double claimedBits, Progress progress, Cancellation cancellation) {
        SymbolTrack rows = samples.literal();
        SymbolTrack columns = new SymbolTrack(transposed(rows.symbols()), rows.alphabetSize());
        double alpha = -StrictMath.expm1(LOG_CONFIDENCE / (2 * SIDE));
        int most = Math.max(mostFrequent(rows.symbols()), mostFrequent(columns.symbols()));
        return new RestartAssessment(
                claimedBits,
                alpha,
                new MaximumCount(SIDE, claimedBits).cutoff(alpha),
                most,
                NonIidTrack.estimate(rows, progress, cancellation).minEntropyBits(samples.bitsPerSymbol()),
                NonIidTrack.estimate(columns, progress, cancellation).minEntropyBits(samples.bitsPerSymbol()));
    }

    private static byte[] transposed(byte[] rows) {
        byte[] columns = new byte[rows.length];
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                columns[column * SIDE + row] = rows[row * SIDE + column];
            }
        }
        return columns;
    }

    private static int mostFrequent(byte[] symbols) {
        int most = 0;
        for (int from = 0; from < symbols.length; from += SIDE) {
            int[] counts = new int[256];
            for (int i = from; i < from + SIDE; i++) {
                most = Math.max(most, ++counts[symbols[i] & 0xFF]);
            }
        }
        return most;
    }
}
