package org.securecloudlab.scenario.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.scenario.report.Placement;

/**
 * An instance that fared differently in replication 0 of two runs.
 *
 * @param instanceId its id in the scenarios
 * @param kind how it fared differently
 * @param before what became of it in the first run; empty when it was not requested there
 * @param after what became of it in the second run; empty when it was not requested there
 */
public record InstanceChange(String instanceId, Kind kind, Optional<Placement> before, Optional<Placement> after) {

    /** How an instance fared differently. */
    public enum Kind {
        /** Placed in both, on another host. */
        MOVED,
        /** Without a host before, with one now. */
        NEWLY_PLACED,
        /** With a host before, without one now. */
        NEWLY_FAILED,
        /** Requested in the first run only. */
        ONLY_BEFORE,
        /** Requested in the second run only. */
        ONLY_AFTER
    }

    /** Instances of the second run in its order, then those that only the first has. */
    static List<InstanceChange> between(List<Placement> before, List<Placement> after) {
        Map<String, Placement> first = byId(before);
        Map<String, Placement> second = byId(after);
        List<InstanceChange> changes = new ArrayList<>();
        second.forEach((id, placement) ->
                change(Optional.ofNullable(first.get(id)), placement).ifPresent(changes::add));
        first.forEach((id, placement) -> {
            if (!second.containsKey(id)) {
                changes.add(new InstanceChange(id, Kind.ONLY_BEFORE, Optional.of(placement), Optional.empty()));
            }
        });
        return changes;
    }

    private static Optional<InstanceChange> change(Optional<Placement> before, Placement after) {
        return kind(before, after)
                .map(kind -> new InstanceChange(after.instanceId(), kind, before, Optional.of(after)));
    }

    private static Optional<Kind> kind(Optional<Placement> before, Placement after) {
        if (before.isEmpty()) {
            return Optional.of(Kind.ONLY_AFTER);
        }
        Optional<String> first = before.flatMap(Placement::host);
        Optional<String> second = after.host();
        if (first.equals(second)) {
            return Optional.empty();
        }
        if (first.isEmpty()) {
            return Optional.of(Kind.NEWLY_PLACED);
        }
        return Optional.of(second.isEmpty() ? Kind.NEWLY_FAILED : Kind.MOVED);
    }

    private static Map<String, Placement> byId(List<Placement> placements) {
        Map<String, Placement> byId = new LinkedHashMap<>();
        placements.forEach(placement -> byId.put(placement.instanceId(), placement));
        return byId;
    }
}
