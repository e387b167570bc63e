package org.securecloudlab.scenario.figure;

/** What a number measures. Numbers of one dimension can be compared once they are in its base unit. */
public enum Dimension {
    /** Things counted; the base unit is one. */
    COUNT("number", ""),
    /** A fraction; 1 is 100 %. */
    RATIO("percentage", "ratio"),
    /** The base unit is the second. */
    DURATION("duration", "s"),
    /** The base unit is the byte. */
    DATA_SIZE("data size", "B"),
    /** The base unit is one byte a second. */
    DATA_RATE("data rate", "B/s"),
    /** Entropy or key length in bits. */
    BITS("number of bits", "bit");

    private final String title;
    private final String baseUnit;

    Dimension(String title, String baseUnit) {
        this.title = title;
        this.baseUnit = baseUnit;
    }

    /** How a problem names it: {@code duration}, {@code data size}. */
    public String title() {
        return title;
    }

    /** The unit of values that were scaled to the base. */
    public String baseUnit() {
        return baseUnit;
    }

    /**
     * Whether values of both may be compared. A plain number goes with a fraction ({@code 0.8} is {@code 80%}) and with bits, all
     * else only with its own kind.
     */
    public boolean comparableWith(Dimension other) {
        return this == other || (this == COUNT && other.takesPlainNumbers()) || (other == COUNT && takesPlainNumbers());
    }

    private boolean takesPlainNumbers() {
        return this == RATIO || this == BITS;
    }
}
