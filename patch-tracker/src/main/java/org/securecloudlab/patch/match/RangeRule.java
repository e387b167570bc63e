package org.securecloudlab.patch.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.securecloudlab.patch.advisory.EventKind;
import org.securecloudlab.patch.advisory.RangeEvent;
import org.securecloudlab.patch.version.VersionOrder;

/** A range made ready for many versions: its events in the order of their versions (OSV schema, "Evaluation"). */
final class RangeRule {
    private final VersionOrder order;
    private final List<RangeEvent> events = new ArrayList<>();
    private final List<String> limits = new ArrayList<>();

    RangeRule(List<RangeEvent> unsorted, VersionOrder order) {
        this.order = order;
        for (RangeEvent event : unsorted) {
            if (event.kind() == EventKind.LIMIT) {
                limits.add(event.version());
            } else {
                events.add(event);
            }
        }
        events.sort(Comparator.comparing(RangeEvent::version, this::compareBounds));
    }

    boolean contains(String version) {
        return isBelowALimit(version) && isOn(version);
    }

    List<String> fixesAbove(String version) {
        return events.stream()
                .filter(event -> event.kind() == EventKind.FIXED)
                .map(RangeEvent::version)
                .filter(fixed -> order.compare(fixed, version) > 0)
                .toList();
    }

    private boolean isOn(String version) {
        boolean affected = false;
        for (RangeEvent event : events) {
            affected = switch (event.kind()) {
                case INTRODUCED -> affected || isFrom(version, event.version());
                case FIXED -> affected && !isFrom(version, event.version());
                case LAST_AFFECTED -> affected && order.compare(version, event.version()) <= 0;
                case LIMIT -> affected;
            };
        }
        return affected;
    }

    private boolean isBelowALimit(String version) {
        if (limits.isEmpty()) {
            return true;
        }
        for (String limit : limits) {
            if (limit.equals(RangeEvent.AFTER_ALL) || order.compare(version, limit) < 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isFrom(String version, String bound) {
        return bound.equals(RangeEvent.BEFORE_ALL) || order.compare(version, bound) >= 0;
    }

    private int compareBounds(String a, String b) {
        boolean aFirst = a.equals(RangeEvent.BEFORE_ALL);
        boolean bFirst = b.equals(RangeEvent.BEFORE_ALL);
        return aFirst || bFirst ? Boolean.compare(bFirst, aFirst) : order.compare(a, b);
    }
}
