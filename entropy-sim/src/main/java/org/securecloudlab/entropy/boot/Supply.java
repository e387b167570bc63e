package org.securecloudlab.entropy.boot;

import java.util.List;

/** What stands behind the devices of guests. */
public sealed interface Supply {

    /** Whether what it gives comes from hardware bit by bit, and not from a generator that hardware only seeds. */
    boolean fresh();

    /** Calls the visitor's method for this kind. */
    <R> R accept(Visitor<R> visitor);

    /** One method a kind. */
    interface Visitor<R> {
        R kernel(Kernel kernel);

        R hostPool(HostPool pool);

        R sources(Sources sources);
    }

    /** The host's own generator: {@code /dev/urandom}, or {@code /dev/random} from 5.6 on. It never makes anybody wait. */
    record Kernel() implements Supply {
        @Override
        public boolean fresh() {
            return false;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.kernel(this);
        }
    }

    /**
     * {@code /dev/random} of a host up to 5.5: each host's blocking pool, as fast as that host gathers.
     *
     * @param poolBits size of what a host has in stock
     * @param fillBitsPerSecond interrupts, and a daemon that feeds hardware in
     */
    record HostPool(double poolBits, double fillBitsPerSecond) implements Supply {
        @Override
        public boolean fresh() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.hostPool(this);
        }
    }

    /**
     * Hardware: in each host ({@code /dev/hwrng} or another device), or behind one broker for all.
     *
     * @param perHost whether each host has these, or all hosts share them
     * @param sharing the fairness of it
     * @param units the sources
     */
    record Sources(boolean perHost, Sharing sharing, List<SourceUnit> units) implements Supply {
        public Sources {
            units = List.copyOf(units);
        }

        @Override
        public boolean fresh() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sources(this);
        }
    }
}
