package org.securecloudlab.scenario;

import java.util.List;
import org.securecloudlab.scheduler.explain.Refusal;
import org.securecloudlab.scheduler.explain.Remedy;

/**
 * Why an instance did not go elsewhere, at the time of its request.
 *
 * @param refusals in the cloud's host order; hosts that were not refused are left out
 * @param remedies the smallest changes that would have made it fit, the most helpful first; empty when a host passed
 */
public record InstanceExplanation(List<Refusal> refusals, List<Remedy> remedies) {
    public InstanceExplanation {
        refusals = List.copyOf(refusals);
        remedies = List.copyOf(remedies);
    }
}
