package org.securecloudlab.scenario.upgrade;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.patch.plan.FreeTime;
import org.securecloudlab.patch.window.WindowCalendar;

/** Puts waves one after the other into the openings of windows, each whole. */
final class Timetable {
    /** So far ahead is planned. */
    private static final Duration HORIZON = Duration.ofDays(3 * 366);

    private final Instant begin;
    private final List<FreeTime> openings = new ArrayList<>();

    Timetable(UpgradeRequest request) {
        this.begin = request.start().orElse(Instant.EPOCH);
        Instant horizon = begin.plus(HORIZON);
        if (request.windows().isEmpty()) {
            openings.add(new FreeTime(Optional.empty(), request.freezes(), begin, horizon));
        }
        request.windows()
                .forEach(window -> openings.add(
                        new FreeTime(Optional.of(new WindowCalendar(window)), request.freezes(), begin, horizon)));
    }

    /** The earliest start, not before a time, of work that takes so long; both since the beginning. Empty when no opening is long enough. */
    Optional<Duration> start(Duration from, Duration work) {
        return openings.stream()
                .flatMap(opening -> opening.start(begin.plus(from), work).stream())
                .min(Instant::compareTo)
                .map(instant -> Duration.between(begin, instant));
    }
}
