package org.securecloudlab.scheduler.weigher;

import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.SchedulerOption;

/**
 * For groups with policy soft-anti-affinity: fewer members on the host are better (nova/scheduler/weights/affinity.py).
 */
public final class ServerGroupSoftAntiAffinityWeigher implements SoftGroupWeigher {
    private static final SchedulerOption<Double> MULTIPLIER =
            SchedulerOption.decimal("filter_scheduler.soft_anti_affinity_weight_multiplier", 1.0, 0.0);

    @Override
    public int order() {
        return 5;
    }

    @Override
    public SchedulerOption<Double> multiplier() {
        return MULTIPLIER;
    }

    @Override
    public String policy() {
        return "soft-anti-affinity";
    }

    @Override
    public double score(int members) {
        return 0.0 - members;
    }

    @Override
    public NovaRelease.Span releases() {
        return NovaRelease.Span.since(NovaRelease.MITAKA);
    }
}
