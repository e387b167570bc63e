package org.securecloudlab.patch.window;

import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.securecloudlab.cloud.Problem;

/** The occurrences of a window. */
public final class WindowCalendar {
    private static final Duration LONGEST = Duration.ofDays(14);
    /** So far ahead a next occurrence is looked for. */
    private static final Duration HORIZON = Duration.ofDays(5 * 366);

    private final MaintenanceWindow window;
    private final Optional<Recurrence> recurrence;

    /**
     * A calendar.
     *
     * @throws IllegalArgumentException when {@link #problems} has something against the window
     */
    public WindowCalendar(MaintenanceWindow window) {
        List<Problem> problems = problems(window);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.get(0).oneLine());
        }
        this.window = window;
        this.recurrence = window.rule().isEmpty() ? Optional.empty() : RecurrenceText.parse(window.rule());
    }

    /** What is wrong with a window; empty when nothing is. */
    public static List<Problem> problems(MaintenanceWindow window) {
        List<Problem> problems = new ArrayList<>();
        if (window.length().isZero() || window.length().compareTo(LONGEST) > 0) {
            problems.add(
                    Problem.error("length", window.length().toString(), "longer than nothing, at most " + LONGEST));
        }
        if (!window.rule().isEmpty() && RecurrenceText.parse(window.rule()).isEmpty()) {
            problems.add(Problem.error(
                    "rule", window.rule(), "a rule of RFC 5545, daily or rarer, such as FREQ=WEEKLY;BYDAY=TU"));
        }
        return problems;
    }

    /** All occurrences that share time with a stretch of time, in order. */
    public List<Occurrence> between(Instant from, Instant to) {
        List<Occurrence> found = new ArrayList<>();
        if (recurrence.isEmpty()) {
            Occurrence only = occurrence(window.firstStart());
            if (only.overlaps(from, to)) {
                found.add(only);
            }
            return found;
        }
        Walk walk = new Walk(recurrence.get(), from.minus(window.length()).minus(Duration.ofDays(1)));
        for (Optional<LocalDateTime> start = walk.next(); start.isPresent(); start = walk.next()) {
            Occurrence next = occurrence(start.get());
            if (!next.start().isBefore(to)) {
                break;
            }
            if (next.overlaps(from, to)
                    && !window.exceptions().contains(start.get().toLocalDate())) {
                found.add(next);
            }
        }
        return found;
    }

    /** The first occurrence that begins at a time or later, within five years. */
    public Optional<Occurrence> nextFrom(Instant from) {
        Instant end = from.plus(HORIZON);
        // Windows are mostly daily to monthly: look a little ahead before far.
        for (Duration ahead = Duration.ofDays(40); ; ahead = ahead.multipliedBy(6)) {
            Instant to = from.plus(ahead).isBefore(end) ? from.plus(ahead) : end;
            Optional<Occurrence> first = between(from, to).stream()
                    .filter(occurrence -> !occurrence.start().isBefore(from))
                    .findFirst();
            if (first.isPresent() || to.equals(end)) {
                return first;
            }
        }
    }

    private Occurrence occurrence(LocalDateTime start) {
        Instant instant = start.atZone(window.zone()).toInstant();
        return new Occurrence(instant, instant.plus(window.length()));
    }

    /** Starts in local time: the library is given that time as if it were UTC, and so never meets daylight saving. */
    private final class Walk {
        private final DateIterator starts;
        private final HashSet<LocalDateTime> seen = new HashSet<>();
        private boolean isFirstDue;

        Walk(Recurrence rule, Instant from) {
            Instant first = window.firstStart().toInstant(ZoneOffset.UTC);
            Instant local = LocalDateTime.ofInstant(from, window.zone()).toInstant(ZoneOffset.UTC);
            this.starts = rule.getDateIterator(Date.from(first), TimeZone.getTimeZone(ZoneOffset.UTC));
            // DTSTART is the first occurrence even where the rule does not meet it (RFC 5545, section 3.8.5.3).
            this.isFirstDue = !local.isAfter(first);
            if (local.isAfter(first)) {
                starts.advanceTo(Date.from(local));
            }
        }

        Optional<LocalDateTime> next() {
            if (isFirstDue) {
                isFirstDue = false;
                seen.add(window.firstStart());
                return Optional.of(window.firstStart());
            }
            while (starts.hasNext()) {
                LocalDateTime start = LocalDateTime.ofInstant(starts.next().toInstant(), ZoneOffset.UTC);
                if (!seen.contains(start)) {
                    return Optional.of(start);
                }
            }
            return Optional.empty();
        }
    }
}
