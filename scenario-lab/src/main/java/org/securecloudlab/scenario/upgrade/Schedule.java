package org.securecloudlab.scenario.upgrade;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.securecloudlab.scenario.migration.GuestMigrations;

/**
 * When each wave begins and ends.
 *
 * @param times of each wave by itself
 * @param starts of each that is in time, since the beginning
 * @param ends of each that is in time
 * @param tooLong the first wave that fits into no opening, with those after it not planned; empty when all do
 */
record Schedule(List<WaveTimes> times, List<TimeSpan> starts, List<TimeSpan> ends, Optional<WaveTimes> tooLong) {

    static Schedule of(UpgradeRequest request, GuestMigrations migrations, List<PlacedWave> waves) {
        int atOnce = request.migrationsPerHost().orElse(migrations.nova().migrationsAtOnce());
        Timetable timetable = new Timetable(request);
        List<WaveTimes> times = new ArrayList<>();
        List<TimeSpan> starts = new ArrayList<>();
        List<TimeSpan> ends = new ArrayList<>();
        TimeSpan cursor = TimeSpan.NONE;
        for (PlacedWave wave : waves) {
            WaveTimes one = new WaveTimes(migrations, wave, atOnce, request.work());
            Optional<TimeSpan> start = start(timetable, cursor, one.length());
            if (start.isEmpty()) {
                return new Schedule(times, starts, ends, Optional.of(one));
            }
            times.add(one);
            starts.add(start.get());
            cursor = sum(start.get(), one.length());
            ends.add(cursor);
        }
        return new Schedule(times, starts, ends, Optional.empty());
    }

    /** Whether all is not done by then, as expected. */
    boolean isLate(Duration deadline) {
        return end().expected().compareTo(deadline) > 0;
    }

    /** The fast, the expected and the slow course each look for an opening of their own; a slow one that fits nowhere overruns. */
    private static Optional<TimeSpan> start(Timetable timetable, TimeSpan cursor, TimeSpan length) {
        Function<Function<TimeSpan, Duration>, Optional<Duration>> find =
                end -> timetable.start(end.apply(cursor), end.apply(length));
        Optional<Duration> expected = find.apply(TimeSpan::expected);
        return expected.map(at -> {
            Duration earliest = find.apply(TimeSpan::earliest).orElse(at);
            Duration latest = find.apply(TimeSpan::latest).orElse(later(at, cursor.latest()));
            return new TimeSpan(at, earliest, latest);
        });
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static TimeSpan sum(TimeSpan one, TimeSpan other) {
        return new TimeSpan(
                one.expected().plus(other.expected()),
                one.earliest().plus(other.earliest()),
                one.latest().plus(other.latest()));
    }

    /** When the last planned wave is over. */
    TimeSpan end() {
        return ends.isEmpty() ? TimeSpan.NONE : ends.get(ends.size() - 1);
    }
}
