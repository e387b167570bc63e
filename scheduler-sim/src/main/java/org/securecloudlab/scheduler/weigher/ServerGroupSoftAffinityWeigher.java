package org.securecloudlab.scheduler.weigher;

import org.securecloudlab.scheduler.HostScore;
import org.securecloudlab.scheduler.HostWeigher;
import org.securecloudlab.scheduler.RequestContext;
import org.securecloudlab.scheduler.SchedulerOption;

/**
 * For groups with policy soft-affinity: more members on the host are better (nova/scheduler/weights/affinity.py).
 */
public final class ServerGroupSoftAffinityWeigher implements HostWeigher {
    private static final SchedulerOption<Double> MULTIPLIER =
            SchedulerOption.decimal("filter_scheduler.soft_affinity_weight_multiplier", 1.0);

    @Override
    public int order() {
        return 4;
    }

    @Override
    public SchedulerOption<Double> multiplier() {
        return MULTIPLIER;
    }

    @Override
    public HostScore prepare(RequestContext request) {
        if (request.group().filter(group -> group.hasPolicy("soft-affinity")).isEmpty()) {
            return HostScore.ZERO;
        }
        int[] members = request.membersByHost();
        return host -> members[host.index()];
    }
}
