package org.securecloudlab.entropy.station;

/** One request for entropy, from its arrival until it has been served whole. Times in simulated nanoseconds. */
public final class Draw {
    private final double bits;
    private final int urgency;
    private final long arrivedNanos;
    private final Served then;
    private long startedNanos;

    /**
     * A request that arrives, and who hears of its end besides the station's own listener.
     *
     * @param bits how much, above 0
     * @param urgency 0 is served first where the station knows classes
     * @param arrivedNanos when
     * @param then hears that it was served
     */
    public Draw(double bits, int urgency, long arrivedNanos, Served then) {
        this.bits = bits;
        this.urgency = urgency;
        this.arrivedNanos = arrivedNanos;
        this.then = then;
    }

    /**
     * A request that arrives.
     *
     * @param bits how much, above 0
     * @param urgency 0 is served first where the station knows classes
     * @param arrivedNanos when
     */
    public Draw(double bits, int urgency, long arrivedNanos) {
        this(bits, urgency, arrivedNanos, Draw::nothing);
    }

    private static void nothing(Draw draw) {
        // Nobody but the station's listener wants to know.
    }

    /** The same request in another class. */
    public Draw asUrgentAs(int otherUrgency) {
        return urgency == otherUrgency ? this : new Draw(bits, otherUrgency, arrivedNanos, then);
    }

    /** Who hears of its end. */
    public Served then() {
        return then;
    }

    public double bits() {
        return bits;
    }

    public int urgency() {
        return urgency;
    }

    public long arrivedNanos() {
        return arrivedNanos;
    }

    /** How long it waited before a source began to serve it; for a pool: until it was served. */
    public long waitedNanos() {
        return startedNanos - arrivedNanos;
    }

    void starts(long nowNanos) {
        startedNanos = nowNanos;
    }
}
