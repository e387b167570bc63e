package org.securecloudlab.scheduler.weigher;

import org.securecloudlab.scheduler.HostScore;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.SchedulerOption;
import org.securecloudlab.scheduler.SteadyWeigher;

/** The hypervisor's version; newer ones first (nova/scheduler/weights/hypervisor_version.py, 28.0.0). */
public final class HypervisorVersionWeigher implements SteadyWeigher {
    private static final SchedulerOption<Double> MULTIPLIER =
            SchedulerOption.decimal("filter_scheduler.hypervisor_version_weight_multiplier", 1.0);
    private static final HostScore SCORE = host -> host.facts().hypervisorVersion();

    @Override
    public int order() {
        return 10;
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
