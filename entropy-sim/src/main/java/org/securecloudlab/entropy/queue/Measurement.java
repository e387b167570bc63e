package org.securecloudlab.entropy.queue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.kernel.RandomStreams;
import org.securecloudlab.kernel.statistics.MeanEstimate;

/**
 * Runs an experiment until every figure is known well enough: a first run tells how long the one that counts has to be, so that
 * the length does not depend on the numbers that are reported. Batch means: Law, "Simulation Modeling and Analysis", 5th edition,
 * section 9.5.3.
 */
public final class Measurement {
    /** Confidence of the intervals that are compared with theory. */
    public static final double CONFIDENCE = 0.999;

    private static final int BATCHES = 100;
    private static final long PILOT_REQUESTS = 4_000;
    private static final long MOST_REQUESTS = 3_000_000;
    private static final double SAFETY = 1.3;
    private static final int ROUNDS = 4;

    private Measurement() {}

    /** The estimates of the figures, by name. */
    public static Map<String, MeanEstimate> of(Experiment experiment, List<Figure> figures, long seed) {
        long requests = PILOT_REQUESTS;
        Map<String, MeanEstimate> estimates = Map.of();
        for (int round = 0; round < ROUNDS; round++) {
            List<Batch[]> batches = experiment.run(RandomStreams.ofReplication(seed, round), requests, BATCHES);
            estimates = estimates(figures, batches);
            double missing = missing(figures, estimates);
            boolean enough = missing <= 1 && round > 0;
            if (enough || requests == MOST_REQUESTS) {
                return estimates;
            }
            double longer = Math.max(1, missing * missing * SAFETY);
            requests = (long) Math.min(MOST_REQUESTS, StrictMath.ceil(requests * longer));
        }
        return estimates;
    }

    private static Map<String, MeanEstimate> estimates(List<Figure> figures, List<Batch[]> batches) {
        Map<String, MeanEstimate> estimates = new LinkedHashMap<>();
        for (Figure figure : figures) {
            List<Double> values = new ArrayList<>();
            for (Batch batch : batches.get(figure.requestClass())) {
                values.add(figure.of().applyAsDouble(batch));
            }
            double[] array = values.stream()
                    .mapToDouble(Double::doubleValue)
                    .filter(Double::isFinite)
                    .toArray();
            if (array.length > 0) {
                estimates.put(figure.name(), MeanEstimate.of(array, CONFIDENCE));
            }
        }
        return estimates;
    }

    /** How many times too wide the widest interval is; a figure that is 0 throughout cannot be narrowed. */
    private static double missing(List<Figure> figures, Map<String, MeanEstimate> estimates) {
        double worst = 0;
        for (Figure figure : figures) {
            MeanEstimate estimate = estimates.get(figure.name());
            if (estimate != null && estimate.mean() != 0) {
                double half = (estimate.high() - estimate.low()) / 2;
                worst = Math.max(worst, half / Math.abs(estimate.mean()) / figure.precision());
            }
        }
        return worst;
    }
}
