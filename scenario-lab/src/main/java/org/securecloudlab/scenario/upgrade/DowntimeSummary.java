package org.securecloudlab.scenario.upgrade;

import java.time.Duration;
import java.util.List;

/**
 * How long instances are not there for their users, all moves of each together; restarted ones are counted apart.
 *
 * @param instances how many move
 * @param moves how often all of them do
 * @param mostMoves of one of them
 * @param mean expected downtime
 * @param median expected downtime, nearest rank
 * @param p99 expected downtime, nearest rank
 * @param worst the longest expected downtime, and its interval
 * @param restarted how many go down with their hosts
 */
public record DowntimeSummary(
        int instances,
        int moves,
        int mostMoves,
        Duration mean,
        Duration median,
        Duration p99,
        TimeSpan worst,
        int restarted) {

    static DowntimeSummary of(List<InstanceOutlook> outlooks) {
        List<InstanceOutlook> moved =
                outlooks.stream().filter(each -> !each.restarts()).toList();
        List<Duration> sorted =
                moved.stream().map(each -> each.downtime().expected()).sorted().toList();
        long nanos = sorted.stream().mapToLong(Duration::toNanos).sum();
        return new DowntimeSummary(
                moved.size(),
                moved.stream().mapToInt(InstanceOutlook::moves).sum(),
                moved.stream().mapToInt(InstanceOutlook::moves).max().orElse(0),
                Duration.ofMillis(moved.isEmpty() ? 0 : Math.round(nanos / 1e6 / moved.size())),
                rank(sorted, 0.5),
                rank(sorted, 0.99),
                moved.stream()
                        .map(InstanceOutlook::downtime)
                        .max((one, other) -> one.expected().compareTo(other.expected()))
                        .orElse(TimeSpan.NONE),
                outlooks.size() - moved.size());
    }

    private static Duration rank(List<Duration> sorted, double share) {
        return sorted.isEmpty() ? Duration.ZERO : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
