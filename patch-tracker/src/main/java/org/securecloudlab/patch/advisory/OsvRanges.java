package org.securecloudlab.patch.advisory;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.securecloudlab.patch.document.JsonPlace;

/** The ranges of an OSV record, with the rules that the schema has for their events. */
final class OsvRanges {
    private OsvRanges() {}

    static List<VersionRange> ranges(JsonPlace list) {
        List<VersionRange> ranges = new ArrayList<>();
        for (JsonPlace range : list.objects()) {
            RangeType type = type(range.get("type"));
            List<RangeEvent> events = events(range.get("events"));
            check(range.get("events"), events);
            ranges.add(new VersionRange(type, events));
        }
        return ranges;
    }

    private static RangeType type(JsonPlace place) {
        for (RangeType type : RangeType.values()) {
            if (type.name().equals(place.node().asText())) {
                return type;
            }
        }
        place.error("ECOSYSTEM, SEMVER or GIT");
        return RangeType.GIT;
    }

    private static List<RangeEvent> events(JsonPlace list) {
        List<RangeEvent> events = new ArrayList<>();
        for (JsonPlace event : list.objects()) {
            int before = events.size();
            for (EventKind kind : EventKind.values()) {
                JsonPlace version = event.get(kind.label());
                if (version.isGiven()) {
                    events.add(new RangeEvent(kind, version.text()));
                }
            }
            if (events.size() == before) {
                event.error("one of introduced, fixed, last_affected, limit");
            } else if (events.size() > before + 1) {
                event.error("only one of introduced, fixed, last_affected, limit");
            }
        }
        return events;
    }

    private static void check(JsonPlace list, List<RangeEvent> events) {
        Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
        events.forEach(event -> kinds.add(event.kind()));
        if (!kinds.contains(EventKind.INTRODUCED)) {
            list.warning("an introduction; a range without one holds no version");
        }
        if (kinds.contains(EventKind.FIXED) && kinds.contains(EventKind.LAST_AFFECTED)) {
            list.warning("either fixed or last_affected in one range");
        }
    }
}
