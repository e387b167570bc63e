package org.securecloudlab.scheduler.search;

import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one weigher adds to a host's weight.
 *
 * @param column of a weigher that depends on the host's state alone; -1 for one that is 0 but for a few hosts
 * @param fewRaw the raw values of these few, by host
 * @param fixedLow the zero of the normalisation, where the weigher fixes it
 * @param multipliers by weight class; finite
 */
public record Term(int column, SortedMap<Integer, Double> fewRaw, OptionalDouble fixedLow, double[] multipliers) {

    /** A weigher that depends on the host's state alone. */
    public static Term ofColumn(int column, OptionalDouble fixedLow, double[] multipliers) {
        return new Term(column, new TreeMap<>(), fixedLow, multipliers);
    }

    /** A weigher that is 0 but for a few hosts. */
    public static Term ofFew(SortedMap<Integer, Double> raw, double[] multipliers) {
        return new Term(-1, raw, OptionalDouble.empty(), multipliers);
    }

    boolean isOfFew() {
        return column < 0;
    }
}
