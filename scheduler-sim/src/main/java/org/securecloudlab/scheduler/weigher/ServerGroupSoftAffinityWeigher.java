package org.securecloudlab.scheduler.weigher;

import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.SchedulerOption;

/**
 * For groups with policy soft-affinity: more members on the host are better (nova/scheduler/weights/affinity.py).
 */
public final class ServerGroupSoftAffinityWeigher implements SoftGroupWeigher {
    private static final SchedulerOption<Double> MULTIPLIER =
            SchedulerOption.decimal("filter_scheduler.soft_affinity_weight_multiplier", 1.0, 0.0);

    @Override
    public int order() {
        return 4;
    }

    @Override
    public SchedulerOption<Double> multiplier() {
        return MULTIPLIER;
    }

    @Override
    public String policy() {
        return "soft-affinity";
    }

    @Override
    public double score(int members) {
        return members;
    }

    @Override
    public NovaRelease.Span releases() {
        return NovaRelease.Span.since(NovaRelease.MITAKA);
    }
}
