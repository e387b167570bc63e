package org.securecloudlab.scenario.world;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.figure.FigureDefinition.Kind;
import org.securecloudlab.scenario.figure.Figures;
import org.securecloudlab.scenario.figure.SampleRecorder;
import org.securecloudlab.scenario.figure.Samples;

/** Takes down the figures of one replication; only those that were declared. A value that nobody sets is 0. */
public final class FigureRecorder {
    private final SortedMap<String, Double> values = new TreeMap<>();
    private final SortedMap<String, SampleRecorder> samples = new TreeMap<>();

    /** Ready for these figures. */
    public FigureRecorder(List<FigureDefinition> definitions) {
        for (FigureDefinition definition : definitions) {
            if (definition.kind() == Kind.VALUE) {
                values.put(definition.name(), 0.0);
            } else {
                samples.put(definition.name(), new SampleRecorder());
            }
        }
    }

    /**
     * Sets a value.
     *
     * @throws IllegalArgumentException when no stage or operation declared it
     */
    public void set(String name, double value) {
        if (values.replace(name, value) == null) {
            throw undeclared(name);
        }
    }

    /**
     * Adds to a value.
     *
     * @throws IllegalArgumentException when no stage or operation declared it
     */
    public void add(String name, double difference) {
        if (values.computeIfPresent(name, (n, value) -> value + difference) == null) {
            throw undeclared(name);
        }
    }

    /**
     * The sample of a name; keep it where many numbers are recorded.
     *
     * @throws IllegalArgumentException when no stage or operation declared it
     */
    public SampleRecorder sample(String name) {
        SampleRecorder sample = samples.get(name);
        if (sample == null) {
            throw undeclared(name);
        }
        return sample;
    }

    /** What was taken down. */
    public Figures figures() {
        SortedMap<String, Samples> taken = new TreeMap<>();
        for (Map.Entry<String, SampleRecorder> sample : samples.entrySet()) {
            taken.put(sample.getKey(), sample.getValue().samples());
        }
        return new Figures(values, taken);
    }

    private static IllegalArgumentException undeclared(String name) {
        return new IllegalArgumentException("No stage or operation declared the figure [" + name + "]");
    }
}
