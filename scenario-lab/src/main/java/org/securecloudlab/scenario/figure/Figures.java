package org.securecloudlab.scenario.figure;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.cloud.Sorted;

/**
 * The figures of one replication.
 *
 * @param values by figure name, in the figure's unit
 * @param samples by figure name, in the figure's unit
 */
public record Figures(SortedMap<String, Double> values, SortedMap<String, Samples> samples) {
    public Figures {
        values = Sorted.map(values);
        samples = Sorted.map(samples);
    }

    /** The samples of all replications thrown together, for {@code pooled.}; it has no values. */
    public static Figures pooled(List<Figures> replications) {
        SortedMap<String, Samples> pooled = new TreeMap<>();
        for (Figures figures : replications) {
            figures.samples.forEach((name, samples) -> pooled.merge(name, samples, Samples::plus));
        }
        return new Figures(Sorted.emptyMap(), pooled);
    }
}
