package org.securecloudlab.scenario.hosts.loss;

import java.util.List;

/**
 * What the loss of each failure domain means.
 *
 * @param cloud its name
 * @param zonesUnknown instances of which nobody knows whether they asked for a zone, so that they may go anywhere
 * @param losses one for each domain
 */
public record LossAnswer(String cloud, long zonesUnknown, List<DomainLoss> losses) {
    public LossAnswer {
        losses = List.copyOf(losses);
    }

    /** Whether the cloud bears the loss of any one of them. */
    public boolean bearsAll() {
        return losses.stream().allMatch(DomainLoss::fits);
    }
}
