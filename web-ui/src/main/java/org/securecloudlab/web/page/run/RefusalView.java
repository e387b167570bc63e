package org.securecloudlab.web.page.run;

import java.util.List;
import org.securecloudlab.scenario.report.RefusalCount;
import org.securecloudlab.scenario.wording.Amounts;

/**
 * A reason for refusals.
 *
 * @param perReplication mean number of instances
 * @param replications in how many it happened
 * @param width against the most frequent reason, 0 to 100
 */
public record RefusalView(String reason, String perReplication, int replications, long width) {

    static List<RefusalView> of(List<RefusalCount> counts) {
        long most = counts.stream().mapToLong(RefusalCount::total).max().orElse(1);
        return counts.stream()
                .map(count -> new RefusalView(
                        count.reason(),
                        Amounts.plain(count.perReplication()),
                        count.replications(),
                        Math.max(1, Math.round(100.0 * count.total() / Math.max(1, most)))))
                .toList();
    }
}
