package org.securecloudlab.scheduler.weigher;

import java.util.OptionalDouble;
import org.securecloudlab.scheduler.HostScore;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.SchedulerOption;
import org.securecloudlab.scheduler.SteadyWeigher;

/** Free vCPUs after the allocation ratio; more is better (nova/scheduler/weights/cpu.py). */
public final class CPUWeigher implements SteadyWeigher {
    private static final SchedulerOption<Double> MULTIPLIER =
            SchedulerOption.decimal("filter_scheduler.cpu_weight_multiplier", 1.0);
    private static final HostScore SCORE = host -> host.freeVcpus();

    @Override
    public int order() {
        return 2;
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
        return NovaRelease.Span.since(NovaRelease.ROCKY);
    }

    @Override
    public HostScore score() {
        return SCORE;
    }
}
