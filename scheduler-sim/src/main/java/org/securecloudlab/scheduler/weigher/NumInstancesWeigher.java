package org.securecloudlab.scheduler.weigher;

import org.securecloudlab.scheduler.HostScore;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.SchedulerOption;
import org.securecloudlab.scheduler.SteadyWeigher;

/** How many instances a host has; without effect unless its multiplier is set (nova/scheduler/weights/num_instances.py, 28.0.0). */
public final class NumInstancesWeigher implements SteadyWeigher {
    private static final SchedulerOption<Double> MULTIPLIER =
            SchedulerOption.decimal("filter_scheduler.num_instances_weight_multiplier", 0.0);
    private static final HostScore SCORE = host -> host.numInstances();

    @Override
    public int order() {
        return 11;
    }

    @Override
    public NovaRelease.Span releases() {
        return NovaRelease.Span.since(NovaRelease.BOBCAT);
    }

    @Override
    public SchedulerOption<Double> multiplier() {
        return MULTIPLIER;
    }

    @Override
    public HostScore score() {
        return SCORE;
    }
}
