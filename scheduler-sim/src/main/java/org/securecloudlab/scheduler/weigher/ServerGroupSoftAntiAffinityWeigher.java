package org.securecloudlab.scheduler.weigher;

import org.securecloudlab.scheduler.HostScore;
import org.securecloudlab.scheduler.HostWeigher;
import org.securecloudlab.scheduler.RequestContext;
import org.securecloudlab.scheduler.SchedulerOption;

/**
 * For groups with policy soft-anti-affinity: fewer members on the host are better (nova/scheduler/weights/affinity.py).
 */
public final class ServerGroupSoftAntiAffinityWeigher implements HostWeigher {
    private static final SchedulerOption<Double> MULTIPLIER =
            SchedulerOption.decimal("filter_scheduler.soft_anti_affinity_weight_multiplier", 1.0);

    @Override
    public int order() {
        return 5;
    }

    @Override
    public SchedulerOption<Double> multiplier() {
        return MULTIPLIER;
    }

    @Override
    public HostScore prepare(RequestContext request) {
        if (request.group()
                .filter(group -> group.hasPolicy("soft-anti-affinity"))
                .isEmpty()) {
            return HostScore.ZERO;
        }
        int[] members = request.membersByHost();
        return host -> 0.0 - members[host.index()];
    }
}
