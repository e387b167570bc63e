package org.securecloudlab.scheduler.search;

/** The greatest or the least raw value of a column over the hosts that pass and have room. */
final class Extreme {
    private final HostSearch hosts;
    private final Query query;
    private final int column;
    private final boolean least;
    private double found = Double.NEGATIVE_INFINITY;

    private Extreme(HostSearch hosts, Query query, int column, boolean least) {
        this.hosts = hosts;
        this.query = query;
        this.column = column;
        this.least = least;
    }

    /** Negative infinity when no host is left. */
    static double greatest(HostSearch hosts, Query query, int column) {
        Extreme search = new Extreme(hosts, query, column, false);
        search.run();
        return search.found;
    }

    /** Positive infinity when no host is left. */
    static double least(HostSearch hosts, Query query, int column) {
        Extreme search = new Extreme(hosts, query, column, true);
        search.run();
        return -search.found;
    }

    private void run() {
        for (int each = 0; each < hosts.weightClasses(); each++) {
            visit(hosts.tree(each).root());
        }
    }

    private double limit(Box box) {
        return least ? -box.least[column] : box.greatest[column];
    }

    private void visit(Box box) {
        if (limit(box) <= found || !box.maySuit(query)) {
            return;
        }
        Box low = box.low;
        Box high = box.high;
        if (low != null && high != null) {
            boolean lowFirst = limit(low) > limit(high);
            visit(lowFirst ? low : high);
            visit(lowFirst ? high : low);
            return;
        }
        for (int place = 0; place < box.size; place++) {
            EqualHosts state = box.states[place];
            double value = least ? -state.values[column] : state.values[column];
            if (value > found && state.suits(query) && hosts.first(state, query.excluded()) >= 0) {
                found = value;
            }
        }
    }
}
