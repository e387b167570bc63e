package org.securecloudlab.scenario.figure;

/**
 * A figure that a run reports.
 *
 * @param name dotted name, as expectations write it, such as {@code placement.failed}
 * @param unit what it counts or measures: {@code instances}, {@code hosts}, {@code s}, {@code ratio}
 * @param kind one value a replication, or a sample
 * @param stage the stage of life or the operation that reports it
 * @param description one sentence for people
 */
public record FigureDefinition(String name, String unit, Kind kind, String stage, String description) {

    /** How many numbers a replication gives. */
    public enum Kind {
        /** Exactly one. */
        VALUE,
        /** Any number of non-negative ones, also none. */
        SAMPLE
    }

    /** A figure with one value a replication. */
    public static FigureDefinition value(String name, String unit, String stage, String description) {
        return new FigureDefinition(name, unit, Kind.VALUE, stage, description);
    }

    /** A figure that is a sample in each replication. */
    public static FigureDefinition sample(String name, String unit, String stage, String description) {
        return new FigureDefinition(name, unit, Kind.SAMPLE, stage, description);
    }
}
