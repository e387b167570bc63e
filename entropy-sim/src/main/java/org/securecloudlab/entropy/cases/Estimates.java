package org.securecloudlab.entropy.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.entropy.queue.Experiment;
import org.securecloudlab.entropy.queue.Figure;
import org.securecloudlab.entropy.queue.Measurement;
import org.securecloudlab.kernel.statistics.MeanEstimate;

/** Estimates as a case's answer writes them: value and the ends of the 99.9 % interval. */
final class Estimates {
    private Estimates() {}

    static Map<String, Object> of(Experiment experiment, List<Figure> figures, long seed) {
        Map<String, Object> answer = new LinkedHashMap<>();
        Measurement.of(experiment, figures, seed).forEach((name, estimate) -> answer.put(name, interval(estimate)));
        return answer;
    }

    static Map<String, Double> interval(MeanEstimate estimate) {
        return interval(estimate.mean(), estimate.low(), estimate.high());
    }

    static Map<String, Double> interval(double value, double low, double high) {
        Map<String, Double> interval = new LinkedHashMap<>();
        interval.put("value", value);
        interval.put("low", low);
        interval.put("high", high);
        return interval;
    }
}
