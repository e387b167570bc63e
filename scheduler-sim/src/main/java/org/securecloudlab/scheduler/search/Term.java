package org.securecloudlab.scheduler.search;

import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one weigher adds to a host's weight. */
public final class Term {
    private final int column;
    private final SortedMap<Integer, Double> fewRaw;
    private final OptionalDouble fixedLow;
    private final double[] multipliers;

    private Term(int column, SortedMap<Integer, Double> fewRaw, OptionalDouble fixedLow, double[] multipliers) {
        this.column = column;
        this.fewRaw = fewRaw;
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
        return new Term(column, new TreeMap<>(), fixedLow, multipliers);
    }

    /**
     * A weigher that is 0 but for a few hosts.
     *
     * @param raw their raw values, by host
     * @param multipliers by weight class; finite
     */
    public static Term ofFew(SortedMap<Integer, Double> raw, double[] multipliers) {
        return new Term(-1, raw, OptionalDouble.empty(), multipliers);
    }

    boolean isOfFew() {
        return column < 0;
    }

    int column() {
        return column;
    }

    SortedMap<Integer, Double> fewRaw() {
        return fewRaw;
    }

    OptionalDouble fixedLow() {
        return fixedLow;
    }

    double[] multipliers() {
        return multipliers;
    }
}
