package org.securecloudlab.scenario.hosts.size;

import java.util.List;

/**
 * The hosts that a workload needs.
 *
 * @param cloud whose configuration and flavors were used
 * @param workload in words
 * @param failingShare the largest share of requests that may fail
 * @param replications how often each candidate was simulated
 * @param options the cheapest first, equal ones with the fewest hosts first; empty when nothing within the limit suffices
 */
public record SizeAnswer(
        String cloud, String workload, double failingShare, int replications, List<SizeOption> options) {
    public SizeAnswer {
        options = List.copyOf(options);
    }
}
