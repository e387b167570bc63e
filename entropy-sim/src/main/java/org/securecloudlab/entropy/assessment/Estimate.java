package org.securecloudlab.entropy.assessment;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What one estimator says of one track.
 *
 * @param figures its intermediate values, in the order of the text
 * @param notes what the NIST tool remarks, in its words
 * @param minEntropyBits per symbol of the track; empty when the estimator cannot run on such data
 */
public record Estimate(Estimator estimator, List<Figure> figures, List<String> notes, OptionalDouble minEntropyBits) {
    public Estimate {
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }

    static Estimate of(Estimator estimator, double minEntropyBits, Figure... figures) {
        return new Estimate(estimator, List.of(figures), List.of(), OptionalDouble.of(minEntropyBits));
    }

    static Estimate impossible(Estimator estimator, String why, Figure... figures) {
        return new Estimate(estimator, List.of(figures), List.of(why), OptionalDouble.empty());
    }

    Estimate note(String note) {
        return new Estimate(estimator, figures, List.of(note), minEntropyBits);
    }
}
