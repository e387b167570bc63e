package org.securecloudlab.scheduler;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts, over a run, the requests that were not placed: by the rule that removed the last host, by flavor, by project, and by time. */
public final class RefusalTally {
    private static final Comparator<Row> ORDER = Comparator.comparing(Row::from)
            .thenComparing(Row::rule)
            .thenComparing(Row::flavor)
            .thenComparing(Row::project);

    private final Duration slot;
    private final Map<Row, Long> counts = new TreeMap<>(ORDER);

    /**
     * What is counted together.
     *
     * @param from the beginning of the slot of time
     * @param rule {@code placement}, a filter, or where the request failed
     * @param flavor its name
     * @param project who asked
     */
    public record Row(Duration from, String rule, String flavor, String project) {}

    /**
     * Some requests.
     *
     * @param row what they have in common
     * @param requests how many
     */
    public record Count(Row row, long requests) {}

    /** Counts by slots of that length; it must not be zero. */
    public RefusalTally(Duration slot) {
        this.slot = slot;
    }

    /** Notes a decision; one that placed the request is not counted. */
    public void note(Duration at, RequestSpec request, Decision decision) {
        String rule = decision.accept(new Decision.Visitor<>() {
            @Override
            public String placed(Decision.Placed placed) {
                return "";
            }

            @Override
            public String noValidHost(Decision.NoValidHost noValidHost) {
                return noValidHost.decidedBy();
            }

            @Override
            public String failed(Decision.Failed failed) {
                return failed.where();
            }
        });
        if (!rule.isEmpty()) {
            Duration from = slot.multipliedBy(at.dividedBy(slot));
            counts.merge(new Row(from, rule, request.flavor().name(), request.projectId()), 1L, Long::sum);
        }
    }

    /** By time, rule, flavor and project. */
    public List<Count> counts() {
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .toList();
    }
}
