package org.securecloudlab.scheduler.search;

import java.util.BitSet;
import java.util.List;

/** Which host is wanted. */
public final class Query {
    private final BitSet kinds;
    private final long kindBits;
    private final long[] asked;
    private final int[] excluded;
    private final List<Term> terms;

    /**
     * A question to {@link BestHost}.
     *
     * @param kinds the kinds of hosts that pass every filter
     * @param asked how much of each resource
     * @param excluded hosts that do not pass although others of their kind do, in ascending order
     * @param terms in the order of the weighers
     */
    public Query(BitSet kinds, long[] asked, int[] excluded, List<Term> terms) {
        this.kinds = kinds;
        this.kindBits = kinds.stream().mapToLong(Query::bit).reduce(0, (left, right) -> left | right);
        this.asked = asked;
        this.excluded = excluded;
        this.terms = terms;
    }

    static long bit(int kind) {
        return 1L << (kind & 63);
    }

    boolean hasKind(int kind) {
        return kinds.get(kind);
    }

    long kindBits() {
        return kindBits;
    }

    long[] asked() {
        return asked;
    }

    int[] excluded() {
        return excluded;
    }

    List<Term> terms() {
        return terms;
    }
}
