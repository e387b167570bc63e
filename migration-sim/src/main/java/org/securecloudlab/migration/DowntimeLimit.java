package org.securecloudlab.migration;

import java.util.List;

/**
 * How long a guest may stand still at switch-over: QEMU's {@code downtime-limit}, which nova raises in steps while a migration runs.
 *
 * @param steps in the order of their times; the first from the start
 */
public record DowntimeLimit(List<Step> steps) {

    /**
     * A step.
     *
     * @param afterMillis from when it holds
     * @param limitMillis the limit from then on
     */
    public record Step(double afterMillis, double limitMillis) {}

    /** Refuses no step, a first one later than the start, and a negative limit. */
    public DowntimeLimit {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.get(0).afterMillis() > 0) {
            throw new IllegalArgumentException("a downtime limit from the start, not [" + steps + "]");
        }
        if (steps.stream().anyMatch(step -> !(step.limitMillis() >= 0))) {
            throw new IllegalArgumentException("downtime limits [" + steps + "] ms");
        }
    }

    /** One limit all the time. */
    public static DowntimeLimit of(double millis) {
        return new DowntimeLimit(List.of(new Step(0, millis)));
    }

    /** The limit at a time. */
    public double at(double millis) {
        double limit = steps.get(0).limitMillis();
        for (Step step : steps) {
            if (millis > step.afterMillis()) {
                limit = step.limitMillis();
            }
        }
        return limit;
    }

    /** When it changes next; infinite when it does not. */
    public double nextChangeAfter(double millis) {
        for (Step step : steps) {
            if (step.afterMillis() > millis) {
                return step.afterMillis();
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    /** The greatest. */
    public double mostMillis() {
        return steps.stream().mapToDouble(Step::limitMillis).max().orElse(0);
    }
}
