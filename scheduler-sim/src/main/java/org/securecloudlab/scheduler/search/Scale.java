package org.securecloudlab.scheduler.search;

import java.util.ArrayList;
import java.util.List;

/** The weighers of one query with the ends of their normalisation; those that are the same for every host left are out. */
final class Scale {
    private final List<Term> terms = new ArrayList<>();
    private final List<Double> lows = new ArrayList<>();
    private final List<Double> ranges = new ArrayList<>();

    private int[] columns = {};
    private double[] low = {};
    private double[] range = {};
    private double[][] multipliers = {};

    void add(Term term, double lowest, double highest) {
        if (lowest != highest) {
            terms.add(term);
            lows.add(lowest);
            ranges.add(highest - lowest);
        }
    }

    void close() {
        int size = terms.size();
        columns = terms.stream().mapToInt(Term::column).toArray();
        low = lows.stream().mapToDouble(Double::doubleValue).toArray();
        range = ranges.stream().mapToDouble(Double::doubleValue).toArray();
        multipliers = new double[size][];
        for (int place = 0; place < size; place++) {
            multipliers[place] = terms.get(place).multipliers();
        }
    }

    /** What no host in a box can exceed: the weight of a host that is best in everything. */
    double bound(Box box, int weightClass) {
        double total = 0.0;
        for (int place = 0; place < columns.length; place++) {
            double multiplier = multipliers[place][weightClass];
            int column = columns[place];
            double raw = column < 0 ? 0.0 : multiplier >= 0 ? box.greatest[column] : box.least[column];
            total += multiplier * ((raw - low[place]) / range[place]);
        }
        return total;
    }

    /** The weight of a host that is none of the few. */
    double weight(EqualHosts state, int weightClass) {
        double total = 0.0;
        for (int place = 0; place < columns.length; place++) {
            int column = columns[place];
            double raw = column < 0 ? 0.0 : state.values[column];
            total += multipliers[place][weightClass] * ((raw - low[place]) / range[place]);
        }
        return total;
    }

    /** The weight of one host, which may be among the few. */
    double weight(EqualHosts state, int weightClass, int host) {
        double total = 0.0;
        for (int place = 0; place < columns.length; place++) {
            int column = columns[place];
            double raw = column < 0 ? terms.get(place).fewRaw().getOrDefault(host, 0.0) : state.values[column];
            total += multipliers[place][weightClass] * ((raw - low[place]) / range[place]);
        }
        return total;
    }
}
