package org.securecloudlab.scheduler.weigher;

import org.securecloudlab.scheduler.HostScore;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.SchedulerOption;
import org.securecloudlab.scheduler.SteadyWeigher;

/** Builds that failed since the last success, against the host (nova/scheduler/weights/compute.py). */
public final class BuildFailureWeigher implements SteadyWeigher {
    private static final SchedulerOption<Double> MULTIPLIER =
            SchedulerOption.decimal("filter_scheduler.build_failure_weight_multiplier", 1000000.0);
    private static final HostScore SCORE = host -> host.failedBuilds();

    @Override
    public int order() {
        return 3;
    }

    @Override
    public SchedulerOption<Double> multiplier() {
        return MULTIPLIER;
    }

    @Override
    public boolean negatesMultiplier() {
        return true;
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
