package org.securecloudlab.scenario.report;

import java.util.SortedMap;
import org.securecloudlab.cloud.Sorted;

/**
 * A sample over all replications thrown together.
 *
 * @param name of the sample figure
 * @param unit of the numbers
 * @param statistics by suffix ({@code p99}); what no samples can tell is left out
 */
public record PooledResult(String name, String unit, SortedMap<String, Double> statistics) {
    public PooledResult {
        statistics = Sorted.map(statistics);
    }
}
