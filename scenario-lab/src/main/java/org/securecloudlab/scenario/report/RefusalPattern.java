package org.securecloudlab.scenario.report;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Refused instances that have much in common.
 *
 * @param reason {@code placement}, a filter's class name, or {@code failed: stage where} for an error
 * @param flavor name of the flavor
 * @param projectId who asked
 * @param from beginning of the slot of simulated time in which they were requested
 * @param slot length of that slot
 * @param instances how many
 */
public record RefusalPattern(
        String reason, String flavor, String projectId, Duration from, Duration slot, long instances) {
    private static final int MOST_SLOTS = 12;
    private static final List<Duration> SLOTS = Stream.of(
                    "PT1S", "PT10S", "PT1M", "PT10M", "PT1H", "PT6H", "P1D", "P7D", "P30D", "P365D", "P36500D")
            .map(Duration::parse)
            .toList();
    private static final Comparator<RefusalPattern> BY_WHAT = Comparator.comparing(RefusalPattern::reason)
            .thenComparing(RefusalPattern::flavor)
            .thenComparing(RefusalPattern::projectId)
            .thenComparing(RefusalPattern::from);

    /** The refused among these, most frequent first; time is cut into at most twelve slots. */
    public static List<RefusalPattern> of(List<Placement> placements) {
        List<Placement> refused = placements.stream()
                .filter(placement ->
                        placement.host().isEmpty() && placement.reason().isPresent())
                .toList();
        Duration last = refused.stream()
                .map(Placement::requestedAt)
                .reduce(Duration.ZERO, (a, b) -> a.compareTo(b) > 0 ? a : b);
        Duration slot = SLOTS.stream()
                .filter(each -> last.dividedBy(each) < MOST_SLOTS)
                .findFirst()
                .orElse(SLOTS.get(SLOTS.size() - 1));
        Map<RefusalPattern, Long> counts = refused.stream()
                .map(placement -> one(placement, slot))
                .collect(Collectors.groupingBy(
                        Function.identity(), () -> new TreeMap<>(BY_WHAT), Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey().times(entry.getValue()))
                .sorted(Comparator.comparingLong(RefusalPattern::instances).reversed())
                .toList();
    }

    /** End of the slot. */
    public Duration until() {
        return from.plus(slot);
    }

    private static RefusalPattern one(Placement placement, Duration slot) {
        Duration from = slot.multipliedBy(placement.requestedAt().dividedBy(slot));
        return new RefusalPattern(
                placement.reason().orElseThrow(), placement.flavor(), placement.projectId(), from, slot, 1);
    }

    private RefusalPattern times(long number) {
        return new RefusalPattern(reason, flavor, projectId, from, slot, number);
    }
}
