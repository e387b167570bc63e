package org.securecloudlab.scheduler.search;

import java.util.OptionalDouble;

/** What one weigher adds to a host's weight. */
public final class Term {
    private final int column;
    private final FewScores few;
    private final OptionalDouble fixedLow;
    private final double[] multipliers;

    private Term(int column, FewScores few, OptionalDouble fixedLow, double[] multipliers) {
        this.column = column;
        this.few = few;
        this.fixedLow = fixedLow;
        this.multipliers = multipliers;
    }

    /**
     * A weigher that depends on the host's state alone.
     *
     * @param column its raw values
     * @param fixedLow the zero of the normalisation, where the weigher fixes it
     * @param multipliers by weight class; finite
     */
    public static Term ofColumn(int column, OptionalDouble fixedLow, double[] multipliers) {
        return new Term(column, FewScores.NONE, fixedLow, multipliers);
    }

    /**
     * A weigher that is 0 but for a few hosts.
     *
     * @param raw their raw values
     * @param multipliers by weight class; finite
     */
    public static Term ofFew(FewScores raw, double[] multipliers) {
        return new Term(-1, raw, OptionalDouble.empty(), multipliers);
    }

    boolean isOfFew() {
        return column < 0;
    }

    int column() {
        return column;
    }

    FewScores few() {
        return few;
    }

    OptionalDouble fixedLow() {
        return fixedLow;
    }

    double[] multipliers() {
        return multipliers;
    }
}
