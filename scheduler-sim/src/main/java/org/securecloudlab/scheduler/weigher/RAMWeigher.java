package org.securecloudlab.scheduler.weigher;

import java.util.OptionalDouble;
import org.securecloudlab.scheduler.HostScore;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.SchedulerOption;
import org.securecloudlab.scheduler.SteadyWeigher;

/** Free memory; more is better (nova/scheduler/weights/ram.py). */
public final class RAMWeigher implements SteadyWeigher {
    private static final SchedulerOption<Double> MULTIPLIER =
            SchedulerOption.decimal("filter_scheduler.ram_weight_multiplier", 1.0);
    private static final HostScore SCORE = host -> host.freeRamMiB();

    @Override
    public int order() {
        return 6;
    }

    @Override
    public OptionalDouble minimum() {
        return OptionalDouble.of(0.0);
    }

    @Override
    public SchedulerOption<Double> multiplier() {
        return MULTIPLIER;
    }

    @Override
    public NovaRelease.Span releases() {
        return NovaRelease.Span.since(NovaRelease.GRIZZLY);
    }

    @Override
    public HostScore score() {
        return SCORE;
    }
}
