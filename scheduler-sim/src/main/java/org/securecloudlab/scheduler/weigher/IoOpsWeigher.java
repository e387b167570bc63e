package org.securecloudlab.scheduler.weigher;

import java.util.OptionalDouble;
import org.securecloudlab.scheduler.HostScore;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.SchedulerOption;
import org.securecloudlab.scheduler.SteadyWeigher;

/** Instances that load the host by building or moving; fewer are better by default (nova/scheduler/weights/io_ops.py). */
public final class IoOpsWeigher implements SteadyWeigher {
    private static final SchedulerOption<Double> MULTIPLIER =
            SchedulerOption.decimal("filter_scheduler.io_ops_weight_multiplier", -1.0);
    private static final HostScore SCORE = host -> host.numIoOps();

    @Override
    public int order() {
        return 9;
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
        return NovaRelease.Span.since(NovaRelease.KILO);
    }

    @Override
    public HostScore score() {
        return SCORE;
    }
}
