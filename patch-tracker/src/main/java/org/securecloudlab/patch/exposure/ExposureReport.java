package org.securecloudlab.patch.exposure;

import java.util.List;

/**
 * What a simulation of exposure gave.
 *
 * @param seed it started from
 * @param replications how many
 * @param days each lasted
 * @param policies in the model's order
 */
public record ExposureReport(long seed, int replications, int days, List<PolicyExposure> policies) {
    public ExposureReport {
        policies = List.copyOf(policies);
    }
}
