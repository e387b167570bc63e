package org.securecloudlab.scenario.expectation;

import java.util.Optional;
import org.securecloudlab.scenario.figure.Dimension;
import org.securecloudlab.scenario.figure.FigureCatalogue;
import org.securecloudlab.scenario.figure.Unit;

/** One side of a comparison. */
public sealed interface Operand {

    /** Every way to read an operand. */
    interface Visitor<R> {
        R literal(Literal literal);

        R figure(Figure figure);

        R mean(Mean mean);

        R pooled(Pooled pooled);
    }

    <R> R accept(Visitor<R> visitor);

    /** Where it is written. */
    Position position();

    /** As written, in canonical form. */
    String text();

    /** The unit of its values; empty when it cannot be known, as of a figure of a stage that this build lacks. */
    Optional<Unit> unit(FigureCatalogue catalogue);

    /** Whether it is the same in all replications. */
    default boolean isJudgedOnce() {
        return true;
    }

    /** Whether it depends on no figure. */
    default boolean isConstant() {
        return false;
    }

    /**
     * A number, percentage, duration or data size.
     *
     * @param text as written
     * @param value in the base unit of {@code dimension}
     * @param dimension a plain number is a {@link Dimension#COUNT}
     * @param position where it is written
     */
    record Literal(String text, double value, Dimension dimension, Position position) implements Operand {
        @Override
        public Optional<Unit> unit(FigureCatalogue catalogue) {
            return Optional.of(Unit.of(dimension.baseUnit()));
        }

        @Override
        public boolean isConstant() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.literal(this);
        }
    }

    /**
     * A figure of one replication, with the statistic in its name: {@code placement.failed}, {@code boot.ready.p99}.
     *
     * @param text the dotted name
     * @param position where it is written
     */
    record Figure(String text, Position position) implements Operand {
        @Override
        public Optional<Unit> unit(FigureCatalogue catalogue) {
            return catalogue.resolve(text).knownUnit();
        }

        @Override
        public boolean isJudgedOnce() {
            return false;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.figure(this);
        }
    }

    /**
     * The mean of a figure over all replications.
     *
     * @param figure what is averaged
     * @param position where it is written
     */
    record Mean(Figure figure, Position position) implements Operand {
        @Override
        public Optional<Unit> unit(FigureCatalogue catalogue) {
            return figure.unit(catalogue);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mean(this);
        }

        @Override
        public String text() {
            return "mean(" + figure.text() + ")";
        }
    }

    /**
     * A statistic of the samples of all replications thrown together.
     *
     * @param statistic the suffix that names it, such as {@code p99}
     * @param samples the name of the samples, without a statistic
     * @param position where it is written
     */
    record Pooled(String statistic, Figure samples, Position position) implements Operand {
        @Override
        public Optional<Unit> unit(FigureCatalogue catalogue) {
            return catalogue.resolve(figureName()).knownUnit();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pooled(this);
        }

        /** The name of the same statistic of one replication. */
        String figureName() {
            return samples.text() + "." + statistic;
        }

        @Override
        public String text() {
            return "pooled." + statistic + "(" + samples.text() + ")";
        }
    }
}
