package org.securecloudlab.scenario.operation;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.securecloudlab.kernel.Samplers;
import org.securecloudlab.kernel.Simulation;
import org.securecloudlab.scenario.world.World;

/**
 * When the single steps of an operation happen.
 *
 * @param count how many steps
 * @param over the stretch of time they fall into, from the entry's own time on
 * @param poisson whether they come as in a Poisson process, given their number; else evenly spaced, the first at once
 * @param streamId id of the random stream
 */
public record Arrivals(int count, Duration over, boolean poisson, String streamId) {

    /** Reads {@code count}, {@code over} and {@code arrivals}. */
    public static Arrivals read(OperationInput input, int defaultCount) {
        return new Arrivals(
                input.integer("count").orElse(defaultCount),
                input.duration("over").orElse(Duration.ZERO),
                input.text("arrivals").filter("poisson"::equals).isPresent(),
                input.streamId());
    }

    /** The same stretch of time for another number of steps. */
    public Arrivals ofCount(int newCount) {
        return new Arrivals(newCount, over, poisson, streamId);
    }

    /** One step of an operation. */
    @FunctionalInterface
    public interface Step {
        /** Happens at its time; steps are numbered from 0 in order of time. */
        void happen(int index);
    }

    /**
     * Schedules the steps from now on; only the next one ever waits on the clock. Steps without a delay belong to the entry: the timeline's
     * next entry of the same time comes after them.
     */
    public void start(World world, Step step) {
        if (count > 0) {
            new Course(world, step).scheduleNext();
        }
    }

    private final class Course {
        private final Simulation clock;
        private final RandomGenerator random;
        private final long startNanos;
        private final Step step;
        private int next;
        private double poissonNanos;

        Course(World world, Step step) {
            this.clock = world.clock();
            this.random = world.streams().stream("arrivals", streamId);
            this.startNanos = clock.nowNanos();
            this.step = step;
        }

        void scheduleNext() {
            long timeNanos = startNanos + offsetOfNext();
            if (timeNanos == clock.nowNanos()) {
                clock.then(this::happen);
            } else {
                clock.at(timeNanos, this::happen);
            }
        }

        private void happen() {
            int index = next++;
            step.happen(index);
            if (next < count) {
                scheduleNext();
            }
        }

        private long offsetOfNext() {
            long overNanos = over.toNanos();
            if (!poisson) {
                // overNanos * next may not fit in a long.
                return overNanos / count * next + overNanos % count * next / count;
            }
            poissonNanos += Samplers.toNextPoint(random, overNanos - poissonNanos, count - next);
            return Math.min((long) poissonNanos, overNanos);
        }
    }
}
