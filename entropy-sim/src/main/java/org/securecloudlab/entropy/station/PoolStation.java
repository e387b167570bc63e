package org.securecloudlab.entropy.station;

import java.util.ArrayDeque;
import org.securecloudlab.kernel.Event;
import org.securecloudlab.kernel.Simulation;

/**
 * A pool that one source fills evenly while it is not full, and that serves whole requests, first come, first served. A request for
 * more than the pool holds is served as its bits come.
 *
 * <p>It is a make-to-stock queue: what the pool lacks is the workload of an M/G/1 queue, and a request waits until that has fallen to
 * the pool's size.
 */
public final class PoolStation implements Station, Event {
    private static final double NANOS = 1e9;

    private final Simulation clock;
    private final double poolBits;
    private final double bitsPerNano;
    private final Served served;
    private final ArrayDeque<Draw> blocked = new ArrayDeque<>();
    private double lackingBits;
    private long lackingAtNanos;

    /** A full pool. */
    public PoolStation(Simulation clock, double poolBits, double fillBitsPerSecond, Served served) {
        this.clock = clock;
        this.poolBits = poolBits;
        this.bitsPerNano = fillBitsPerSecond / NANOS;
        this.served = served;
    }

    @Override
    public void arrive(Draw draw) {
        long now = clock.nowNanos();
        lackingBits = lackingAt(now) + draw.bits();
        lackingAtNanos = now;
        draw.starts(now);
        if (lackingBits <= poolBits) {
            served.served(draw);
            return;
        }
        // Later requests only make the pool lack more, so the time at which this one is served is known now.
        long wait = Math.round((lackingBits - poolBits) / bitsPerNano);
        draw.starts(now + wait);
        blocked.add(draw);
        clock.at(now + wait, this);
    }

    @Override
    public void happen() {
        served.served(blocked.remove());
    }

    /** What the pool holds now, in bits; 0 while somebody is blocked. */
    public double levelBits() {
        return Math.max(0, poolBits - lackingAt(clock.nowNanos()));
    }

    private double lackingAt(long nanos) {
        return Math.max(0, lackingBits - (nanos - lackingAtNanos) * bitsPerNano);
    }
}
