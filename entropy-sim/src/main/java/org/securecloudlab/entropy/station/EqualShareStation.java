package org.securecloudlab.entropy.station;

import java.util.PriorityQueue;
import org.securecloudlab.kernel.Event;
import org.securecloudlab.kernel.Simulation;

/**
 * A broker that divides its bandwidth equally among all who wait (processor sharing), as vhost-user-rng and a byte-wise round robin
 * do. Nobody waits for a start; requests only last longer.
 */
public final class EqualShareStation implements Station {
    private static final double NANOS = 1e9;

    private final Simulation clock;
    private final double bitsPerNano;
    private final Served served;
    private final PriorityQueue<Share> shares = new PriorityQueue<>();
    private final Event look = this::look;
    /** Bits that each request present has received since the start; grows slower the more there are. */
    private double given;

    private long givenAtNanos;
    private long order;
    private long lookAtNanos = Long.MAX_VALUE;

    public EqualShareStation(Simulation clock, double bitsPerSecond, Served served) {
        this.clock = clock;
        this.bitsPerNano = bitsPerSecond / NANOS;
        this.served = served;
    }

    private record Share(double doneAtGiven, long order, Draw draw) implements Comparable<Share> {
        @Override
        public int compareTo(Share other) {
            int byAmount = Double.compare(doneAtGiven, other.doneAtGiven);
            return byAmount != 0 ? byAmount : Long.compare(order, other.order);
        }
    }

    @Override
    public void arrive(Draw draw) {
        advance();
        draw.starts(clock.nowNanos());
        shares.add(new Share(given + draw.bits(), order++, draw));
        plan();
    }

    /** How many are being served. */
    public int present() {
        return shares.size();
    }

    private void advance() {
        long now = clock.nowNanos();
        if (!shares.isEmpty()) {
            given += (now - givenAtNanos) * bitsPerNano / shares.size();
        }
        givenAtNanos = now;
    }

    /** An event cannot be taken back, so one that comes too early just plans again. */
    private void plan() {
        Share first = shares.peek();
        if (first == null) {
            return;
        }
        double bits = Math.max(0, first.doneAtGiven() - given);
        long at = clock.nowNanos() + Math.round(bits * shares.size() / bitsPerNano);
        if (at < lookAtNanos) {
            lookAtNanos = at;
            clock.at(at, look);
        }
    }

    private void look() {
        if (clock.nowNanos() != lookAtNanos) {
            return;
        }
        lookAtNanos = Long.MAX_VALUE;
        advance();
        // Half a nanosecond's worth of bits is less than the clock can tell.
        double tolerance = bitsPerNano;
        Share first = shares.peek();
        while (first != null && first.doneAtGiven() - given <= tolerance) {
            shares.remove();
            served.served(first.draw());
            first = shares.peek();
        }
        plan();
    }
}
