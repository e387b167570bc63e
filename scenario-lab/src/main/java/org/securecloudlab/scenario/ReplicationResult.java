package org.securecloudlab.scenario;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.scenario.figure.Figures;
import org.securecloudlab.scenario.report.HostAtEnd;
import org.securecloudlab.scenario.report.Placement;
import org.securecloudlab.scenario.report.TimelineEvent;

/**
 * What one replication gave; {@link ScenarioJson} writes and reads it.
 *
 * @param replication counted from 0
 * @param figures its figures
 * @param refusals refused instances by reason
 * @param detail the whole story, for replication 0 only
 */
public record ReplicationResult(
        int replication, Figures figures, SortedMap<String, Long> refusals, Optional<Detail> detail) {
    public ReplicationResult {
        refusals = Sorted.map(refusals);
    }

    /**
     * The whole story of a replication.
     *
     * @param timeline what happened, in order
     * @param placements each requested instance, in order of requests
     * @param hostsAtEnd each host, in the cloud's order
     */
    public record Detail(List<TimelineEvent> timeline, List<Placement> placements, List<HostAtEnd> hostsAtEnd) {
        public Detail {
            timeline = List.copyOf(timeline);
            placements = List.copyOf(placements);
            hostsAtEnd = List.copyOf(hostsAtEnd);
        }
    }
}
