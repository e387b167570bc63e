package org.securecloudlab.scenario.world;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.scenario.report.TimelineEvent;

/** What happened, in order; kept for replication 0 and forgotten at once for the others. */
public final class Story {
    private final boolean kept;
    private final List<TimelineEvent> events = new ArrayList<>();

    Story(boolean kept) {
        this.kept = kept;
    }

    void tell(long nowNanos, String kind, String subject, Optional<String> host, String detail) {
        if (kept) {
            events.add(new TimelineEvent(Duration.ofNanos(nowNanos), kind, subject, host, detail));
        }
    }

    List<TimelineEvent> events() {
        return events;
    }
}
