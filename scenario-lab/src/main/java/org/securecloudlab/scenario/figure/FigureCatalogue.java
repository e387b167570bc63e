package org.securecloudlab.scenario.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.securecloudlab.scenario.figure.FigureDefinition.Kind;

/** Every figure that a run reports, and the stages that this build lacks. */
public final class FigureCatalogue {
    private static final int SUGGESTIONS = 5;

    private final Map<String, FigureDefinition> byName = new TreeMap<>();
    private final List<AbsentStage> absentStages;

    /**
     * A catalogue.
     *
     * @throws IllegalArgumentException when two figures share a name
     */
    public FigureCatalogue(List<FigureDefinition> definitions, List<AbsentStage> absentStages) {
        for (FigureDefinition definition : definitions) {
            if (byName.put(definition.name(), definition) != null) {
                throw new IllegalArgumentException("Two figures are called [" + definition.name() + "]");
            }
        }
        this.absentStages = List.copyOf(absentStages);
    }

    /** All figures by name. */
    public List<FigureDefinition> definitions() {
        return List.copyOf(byName.values());
    }

    /** Stages of life that this build lacks, in the order of life. */
    public List<AbsentStage> absentStages() {
        return absentStages;
    }

    /** What a name in an expectation means. */
    public FigureLookup resolve(String name) {
        Optional<FigureDefinition> plain = Optional.ofNullable(byName.get(name)).filter(d -> d.kind() == Kind.VALUE);
        if (plain.isPresent()) {
            return new FigureLookup.Known(plain.get(), Optional.empty());
        }
        Optional<FigureLookup> ofSample = ofSample(name);
        if (ofSample.isPresent()) {
            return ofSample.get();
        }
        return absentStages.stream()
                .filter(stage -> stage.owns(name))
                .findFirst()
                .<FigureLookup>map(FigureLookup.Absent::new)
                .orElseGet(() -> new FigureLookup.Unknown(Nearest.to(name, names(), SUGGESTIONS)));
    }

    /** A percentile may hold a dot itself (p99.9), so every dot may be the one before the suffix. */
    private Optional<FigureLookup> ofSample(String name) {
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            FigureDefinition definition = byName.get(name.substring(0, dot));
            if (definition != null && definition.kind() == Kind.SAMPLE) {
                Optional<Statistic> statistic = Statistic.of(name.substring(dot + 1));
                if (statistic.isPresent()) {
                    return Optional.of(new FigureLookup.Known(definition, statistic));
                }
            }
        }
        return Optional.empty();
    }

    /** Everything that a report lists: values, and the usual statistics of samples. */
    public List<FigureLookup.Known> reported() {
        List<FigureLookup.Known> reported = new ArrayList<>();
        for (FigureDefinition definition : byName.values()) {
            if (definition.kind() == Kind.VALUE) {
                reported.add(new FigureLookup.Known(definition, Optional.empty()));
            } else {
                Statistic.REPORTED.forEach(s -> reported.add(new FigureLookup.Known(definition, Optional.of(s))));
            }
        }
        return reported;
    }

    /** The names of {@link #reported()}. */
    public List<String> names() {
        return reported().stream().map(FigureLookup.Known::name).toList();
    }
}
