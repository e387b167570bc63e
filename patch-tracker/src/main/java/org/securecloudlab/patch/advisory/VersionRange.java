package org.securecloudlab.patch.advisory;

import java.util.List;

/**
 * Versions that are affected, told by events in any order.
 *
 * @param type what the versions are
 * @param events at least one introduction
 */
public record VersionRange(RangeType type, List<RangeEvent> events) {
    public VersionRange {
        events = List.copyOf(events);
    }
}
