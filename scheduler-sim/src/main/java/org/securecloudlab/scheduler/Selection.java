package org.securecloudlab.scheduler;

import java.util.List;
import org.securecloudlab.scheduler.explain.FunnelStep;

/**
 * The outcome of the scheduling loop.
 *
 * @param hosts the chosen host of each instance; empty when one found none
 * @param alternates further hosts for each instance, if they were wanted
 * @param failedInstance the first instance without a host, or -1
 * @param funnel of that instance
 */
public record Selection(
        List<HostState> hosts, List<List<HostState>> alternates, int failedInstance, List<FunnelStep> funnel) {
    /** The first step of every funnel. */
    static final String PLACEMENT = "placement";

    static Selection of(List<HostState> hosts, List<List<HostState>> alternates) {
        return new Selection(List.copyOf(hosts), alternates, -1, List.of());
    }

    static Selection failed(int instanceIndex, List<FunnelStep> funnel) {
        return new Selection(List.of(), List.of(), instanceIndex, List.copyOf(funnel));
    }

    /** Whether every instance has a host. */
    public boolean isComplete() {
        return failedInstance < 0;
    }

    /** The alternates of an instance; none when none were wanted. */
    public List<HostState> alternatesOf(int instanceIndex) {
        return alternates.isEmpty() ? List.of() : alternates.get(instanceIndex);
    }

    Decision toDecision() {
        return isComplete()
                ? new Decision.Placed(hosts.stream().map(HostState::key).toList())
                : new Decision.NoValidHost(failedInstance, funnel);
    }
}
