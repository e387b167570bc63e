package org.securecloudlab.scenario.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a name means in a {@link FigureCatalogue}. */
public sealed interface FigureLookup {

    /** Every meaning of a name. */
    interface Visitor<R> {
        R known(Known known);

        R absent(Absent absent);

        R unknown(Unknown unknown);
    }

    <R> R accept(Visitor<R> visitor);

    /** Whether there is such a figure, be it of a stage that this build lacks. */
    default boolean exists() {
        return true;
    }

    /** The unit of the figure; empty when it cannot be known. */
    default Optional<Unit> knownUnit() {
        return Optional.empty();
    }

    /**
     * A number that each replication can give.
     *
     * @param definition the figure
     * @param statistic what is asked of a sample; empty for a value
     */
    record Known(FigureDefinition definition, Optional<Statistic> statistic) implements FigureLookup {
        /** The name as it is written, with the suffix of its statistic. */
        public String name() {
            return statistic.map(s -> definition.name() + "." + s.suffix()).orElse(definition.name());
        }

        /** Its unit; a count of numbers has none of the figure's. */
        public String unit() {
            return statistic.filter(s -> s.suffix().equals("count")).isPresent() ? "samples" : definition.unit();
        }

        @Override
        public Optional<Unit> knownUnit() {
            return Optional.of(Unit.of(unit()));
        }

        /** The number; empty when there are no samples to tell it from. */
        public OptionalDouble in(Figures figures) {
            if (statistic.isPresent()) {
                Samples samples = figures.samples().getOrDefault(definition.name(), Samples.NONE);
                return statistic.get().of(samples);
            }
            Optional<Double> value = Optional.ofNullable(figures.values().get(definition.name()));
            return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.known(this);
        }
    }

    /**
     * A figure of a stage that this build lacks: an expectation over it is "not judged" and counts as failed.
     *
     * @param stage the stage
     */
    record Absent(AbsentStage stage) implements FigureLookup {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.absent(this);
        }
    }

    /**
     * No such figure.
     *
     * @param nearest names that exist, the likeliest first
     */
    record Unknown(List<String> nearest) implements FigureLookup {
        public Unknown {
            nearest = List.copyOf(nearest);
        }

        @Override
        public boolean exists() {
            return false;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unknown(this);
        }
    }
}
