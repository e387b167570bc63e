package org.securecloudlab.entropy.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.securecloudlab.entropy.assessment.predictor.PredictionScore;

/** Min-entropy from the successes of a predictor, over all predictions and in the longest run (SP 800-90B 6.3.7 steps 4 to 7). */
final class PredictionEstimate {
    private PredictionEstimate() {}

    static Estimate of(Estimator estimator, PredictionScore score, int alphabetSize) {
        long predictions = score.predictions();
        long run = score.longestRun() + 1;
        double global = score.correct() / (double) predictions;
        double globalUpper = score.correct() > 0
                ? Bounds.upper(global, (double) predictions)
                : 1.0 - StrictMath.pow(0.01, 1.0 / predictions);
        List<Figure> figures = new ArrayList<>(List.of(
                Figure.count("C", score.correct()),
                Figure.count("r", run),
                Figure.count("N", predictions),
                Figure.real("pGlobal", global),
                Figure.real("pGlobalUpper", globalUpper)));
        double most = Math.max(1.0 / alphabetSize, globalUpper);
        if (most < 1.0 && PredictionBound.runIsTooLong(most, run, predictions)) {
            double local = PredictionBound.probability(most, run, predictions);
            figures.add(Figure.real("pLocal", local));
            return new Estimate(
                    estimator, figures, List.of(), OptionalDouble.of(Bounds.minEntropy(Math.max(most, local))));
        }
        return new Estimate(
                estimator, figures, List.of(Notes.LOCAL_IRRELEVANT), OptionalDouble.of(Bounds.minEntropy(most)));
    }
}
