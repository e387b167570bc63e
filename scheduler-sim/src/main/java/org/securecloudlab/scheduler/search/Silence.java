package org.securecloudlab.scheduler.search;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Why an axis need not be kept, and whether that still holds for a host. */
sealed interface Silence {
    /** It must be kept. */
    Silence NONE = new None();

    /** Whether a host leaves the axis as silent as it is. */
    boolean holds(HostSource source, int host, int axis);

    record None() implements Silence {
        @Override
        public boolean holds(HostSource source, int host, int axis) {
            return true;
        }
    }

    /** All hosts stand at one point. */
    record Still(double point) implements Silence {
        @Override
        public boolean holds(HostSource source, int host, int axis) {
            return Coordinates.raw(source, host, axis) == point;
        }
    }

    /** Raw values of a weigher whose multiplier is 0 for every host: whatever they are, if only they are numbers, they add 0. */
    record Unweighed() implements Silence {
        private static final double FAR = 1e300;

        @Override
        public boolean holds(HostSource source, int host, int axis) {
            double value = source.value(host, axis);
            return value > -FAR && value < FAR;
        }
    }

    /**
     * What is left of a resource follows from the raw value of a weigher, such as free memory from the RAM weigher's: it is the room times a factor
     * plus a constant, all in whole numbers, which doubles hold exactly.
     */
    record Shadow(int column, long factor, long constant) implements Silence {
        private static final long LARGE = 1L << 50;

        /** The relation that two hosts with different rooms suggest, if any. */
        static Optional<Shadow> between(HostSource source, int column, int resource, int one, int other) {
            long rooms = source.room(other, resource) - source.room(one, resource);
            double values = source.value(other, column) - source.value(one, column);
            long factor = (long) values / rooms;
            double constant = source.value(one, column) - factor * (double) source.room(one, resource);
            return factor > 0 && Math.abs(constant) < LARGE && factor < LARGE
                    ? Optional.of(new Shadow(column, factor, (long) constant))
                    : Optional.empty();
        }

        /** The raw value where there is so much room. */
        double valueAt(long room) {
            return (double) factor * room + constant;
        }

        @Override
        public boolean holds(HostSource source, int host, int axis) {
            long room = source.room(host, axis - source.columns());
            double value = valueAt(room);
            return Math.abs(value) < LARGE && source.value(host, column) == value;
        }
    }

    /** Whether an axis may be silent as the hosts are now. */
    static Silence of(HostSource source, int axis) {
        return still(source, axis)
                .or(() -> axis < source.columns() ? unweighed(source, axis) : shadow(source, axis))
                .orElse(NONE);
    }

    private static Optional<Silence> still(HostSource source, int axis) {
        double point = source.hosts() == 0 ? 0 : Coordinates.raw(source, 0, axis);
        // One point for everybody still adds something where the zero of the normalisation is another one.
        OptionalDouble zero = axis < source.columns() ? source.fixedZero(axis) : OptionalDouble.empty();
        boolean isSilent = point != Coordinates.DISORDERLY && (zero.isEmpty() || zero.getAsDouble() == point);
        return isSilent ? ifHeld(source, axis, new Still(point)) : Optional.empty();
    }

    private static Optional<Silence> unweighed(HostSource source, int column) {
        return source.isWeighed(column) ? Optional.empty() : ifHeld(source, column, new Unweighed());
    }

    private static Optional<Silence> shadow(HostSource source, int axis) {
        int resource = axis - source.columns();
        int other = 1; // there is one, or the axis would be still
        while (source.room(other, resource) == source.room(0, resource)) {
            other++;
        }
        for (int column = 0; column < source.columns(); column++) {
            Optional<Silence> found = source.isWeighed(column)
                    ? Shadow.between(source, column, resource, 0, other).flatMap(shadow -> ifHeld(source, axis, shadow))
                    : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Silence> ifHeld(HostSource source, int axis, Silence silence) {
        return IntStream.range(0, source.hosts()).allMatch(host -> silence.holds(source, host, axis))
                ? Optional.of(silence)
                : Optional.empty();
    }
}
