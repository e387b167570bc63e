package org.securecloudlab.scheduler.search;

/** The weighers of one query with the ends of their normalisation; those that are the same for every host left are out. */
final class Scale {
    private static final int FEW = -1;

    private final Term[] terms;
    private final int[] axes;
    private final double[] low;
    private final double[] range;
    private int size;

    Scale(int most) {
        terms = new Term[most];
        axes = new int[most];
        low = new double[most];
        range = new double[most];
    }

    /** A weigher of a column. */
    void add(Term term, int axis, double lowest, double highest) {
        if (lowest != highest) {
            terms[size] = term;
            axes[size] = axis;
            low[size] = lowest;
            range[size] = highest - lowest;
            size++;
        }
    }

    /** A weigher that is 0 but for a few hosts. */
    void addFew(Term term, double lowest, double highest) {
        add(term, FEW, lowest, highest);
    }

    /** What the weigher's values come to for a weight class. */
    Slope slope(int weightClass, int columns) {
        Slope slope = new Slope(columns);
        for (int place = 0; place < size; place++) {
            slope.add(axes[place], terms[place].multipliers()[weightClass], low[place], range[place]);
        }
        return slope;
    }

    /** The weight of a host that is none of the few and is in a state of a leaf. */
    double weight(Leaf leaf, int state, int weightClass) {
        double total = 0.0;
        for (int place = 0; place < size; place++) {
            int axis = axes[place];
            double raw = axis < 0 ? 0.0 : leaf.value(state, axis);
            total += terms[place].multipliers()[weightClass] * ((raw - low[place]) / range[place]);
        }
        return total;
    }

    /** The weight of one host, which may be among the few. */
    double weight(EqualHosts state, int weightClass, int host) {
        double total = 0.0;
        for (int place = 0; place < size; place++) {
            int axis = axes[place];
            double raw = axis < 0 ? terms[place].few().of(host) : state.at[axis];
            total += terms[place].multipliers()[weightClass] * ((raw - low[place]) / range[place]);
        }
        return total;
    }
}
