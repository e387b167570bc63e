package org.securecloudlab.scenario.hosts.preview;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.explain.FunnelStep;
import org.securecloudlab.scheduler.explain.Remedy;

/**
 * One request and what became of it.
 *
 * @param instances ids of its instances
 * @param flavor name of its flavor
 * @param chosen hosts of the instances, in their order; empty when it failed
 * @param failure why it failed, as nova says it: the rule that left no host, or the error
 * @param funnel placement and each filter with the hosts that were left, for its first instance
 * @param remedies the smallest changes that would make it fit, the most helpful first; empty when it was placed
 * @param hosts the verdict on each host for its first instance: weighed ones first, the best first, then refused ones in the cloud's order
 */
public record PreviewedRequest(
        List<String> instances,
        String flavor,
        List<String> chosen,
        Optional<Sentence> failure,
        List<FunnelStep> funnel,
        List<Remedy> remedies,
        List<HostVerdict> hosts) {
    public PreviewedRequest {
        instances = List.copyOf(instances);
        chosen = List.copyOf(chosen);
        funnel = List.copyOf(funnel);
        remedies = List.copyOf(remedies);
        hosts = List.copyOf(hosts);
    }

    /** The same with at most so many hosts. */
    PreviewedRequest shortened(int most) {
        return new PreviewedRequest(
                instances, flavor, chosen, failure, funnel, remedies, hosts.subList(0, Math.min(most, hosts.size())));
    }
}
