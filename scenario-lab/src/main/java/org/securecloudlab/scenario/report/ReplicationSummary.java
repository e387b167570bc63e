package org.securecloudlab.scenario.report;

import java.util.SortedMap;
import org.securecloudlab.cloud.Sorted;

/**
 * One replication's figures and refusals.
 *
 * @param replication counted from 0
 * @param figures by name with statistic, such as {@code host.vcpu.utilisation.p99}; what could not be told is left out
 * @param refusals instances by reason
 */
public record ReplicationSummary(int replication, SortedMap<String, Double> figures, SortedMap<String, Long> refusals) {
    public ReplicationSummary {
        figures = Sorted.map(figures);
        refusals = Sorted.map(refusals);
    }
}
