package org.securecloudlab.entropy.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.securecloudlab.entropy.assessment.predictor.Lag;
import org.securecloudlab.entropy.assessment.predictor.Lz78y;
import org.securecloudlab.entropy.assessment.predictor.MarkovModels;
import org.securecloudlab.entropy.assessment.predictor.MostCommonInWindow;
import org.securecloudlab.entropy.assessment.predictor.PredictionScore;
import org.securecloudlab.entropy.assessment.tuple.TupleCounts;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;

/** Runs the estimators of the non-IID track on one thread: all ten on bits, seven on wider symbols. */
public final class NonIidTrack {
    private static final int TRACKS = 2;

    private final Progress progress;
    private final Cancellation cancellation;
    private final List<Estimate> estimates = new ArrayList<>();
    private int done;

    private NonIidTrack(Progress progress, Cancellation cancellation) {
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /**
     * Assesses samples.
     *
     * @param progress counts estimators
     * @throws java.util.concurrent.CancellationException between two estimators
     */
    public static NonIidAssessment assess(SampleSet samples, Progress progress, Cancellation cancellation) {
        NonIidTrack track = new NonIidTrack(progress, cancellation);
        int distinct = samples.literal().alphabetSize();
        TrackAssessment literal = distinct < 2 ? new TrackAssessment(List.of()) : track.estimate(samples.literal());
        Optional<TrackAssessment> bitString =
                samples.hasBitString() ? Optional.of(track.estimate(samples.bitString())) : Optional.empty();
        return new NonIidAssessment(samples.length(), distinct, samples.bitsPerSymbol(), literal, bitString);
    }

    /** All estimates that apply to a track with at least two symbols. */
    static TrackAssessment estimate(SymbolTrack symbols, Progress progress, Cancellation cancellation) {
        return new NonIidTrack(progress, cancellation).estimate(symbols);
    }

    private TrackAssessment estimate(SymbolTrack track) {
        estimates.clear();
        add(() -> MostCommonValue.of(track));
        if (track.isBinary()) {
            add(() -> Collision.of(track));
            add(() -> Markov.of(track));
            add(() -> Compression.of(track));
        }
        addTuples(track);
        add(() -> predicted(Estimator.MULTI_MCW, track, MostCommonInWindow::predict));
        add(() -> predicted(Estimator.LAG, track, Lag::predict));
        add(() -> predicted(Estimator.MULTI_MMC, track, MarkovModels::predict));
        add(() -> predicted(Estimator.LZ78Y, track, Lz78y::predict));
        return new TrackAssessment(estimates);
    }

    private void addTuples(SymbolTrack track) {
        TupleEstimates tuples = new TupleEstimates(TupleCounts.of(track.symbols(), track.alphabetSize()));
        add(tuples::tTuple);
        add(tuples::longestRepeatedSubstring);
    }

    private void add(Supplier<Estimate> estimate) {
        cancellation.throwIfCancelled();
        estimates.add(estimate.get());
        progress.report(++done, (long) TRACKS * Estimator.values().length);
    }

    private static Estimate predicted(Estimator estimator, SymbolTrack track, Predictor predictor) {
        PredictionScore score = predictor.predict(track.symbols(), track.alphabetSize());
        return PredictionEstimate.of(estimator, score, track.alphabetSize());
    }

    private interface Predictor {
        PredictionScore predict(byte[] symbols, int alphabetSize);
    }
}
