package org.securecloudlab.patch.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowCalendarTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void recursInLocalTimeAcrossDaylightSaving() {
        List<Occurrence> found = calendar("2026-03-24T02:30", BERLIN, "FREQ=WEEKLY;BYDAY=TU,SU")
                .between(Instant.parse("2026-03-24T00:00:00Z"), Instant.parse("2026-04-01T00:00:00Z"));
        // 2:30 on Sunday 29 March does not exist; RFC 5545 reads it with the offset before the gap: 1:30 UTC.
        assertThat(found)
                .extracting(Occurrence::start)
                .containsExactly(
                        Instant.parse("2026-03-24T01:30:00Z"),
                        Instant.parse("2026-03-29T01:30:00Z"),
                        Instant.parse("2026-03-31T00:30:00Z"));
        assertThat(found).allMatch(each -> each.length().equals(Duration.ofHours(3)));
    }

    @Test
    void takesTheFirstOfTwoEqualLocalTimes() {
        List<Occurrence> found = calendar("2026-10-25T02:30", BERLIN, "")
                .between(Instant.parse("2026-10-24T00:00:00Z"), Instant.parse("2026-10-27T00:00:00Z"));
        assertThat(found).extracting(Occurrence::start).containsExactly(Instant.parse("2026-10-25T00:30:00Z"));
    }

    /** RFC 5545, section 3.8.5.3: "Every Friday the 13th, forever" and its dates. */
    @Test
    void knowsFridayThe13th() {
        List<Occurrence> found = calendar("1998-02-13T09:00", NEW_YORK, "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13")
                .between(Instant.parse("1998-01-01T00:00:00Z"), Instant.parse("2000-12-31T00:00:00Z"));
        assertThat(found)
                .extracting(each -> LocalDate.ofInstant(each.start(), NEW_YORK).toString())
                .containsExactly("1998-02-13", "1998-03-13", "1998-11-13", "1999-08-13", "2000-10-13");
    }

    /** RFC 5545, section 3.8.5.3: the second-to-last weekday of the month. */
    @Test
    void knowsPositionsInASet() {
        List<Occurrence> found = calendar("1997-09-29T09:00", NEW_YORK, "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2")
                .between(Instant.parse("1997-09-01T00:00:00Z"), Instant.parse("1998-04-01T00:00:00Z"));
        assertThat(found)
                .extracting(each -> LocalDate.ofInstant(each.start(), NEW_YORK).toString())
                .containsExactly(
                        "1997-09-29",
                        "1997-10-30",
                        "1997-11-27",
                        "1997-12-30",
                        "1998-01-29",
                        "1998-02-26",
                        "1998-03-30");
    }

    @Test
    void leavesOutExceptionsAndCountsEndsWithTheRule() {
        MaintenanceWindow window = new MaintenanceWindow(
                "nightly",
                LocalDateTime.parse("2026-01-05T22:00"),
                BERLIN,
                Duration.ofHours(4),
                "FREQ=DAILY;COUNT=5",
                List.of(LocalDate.of(2026, 1, 7)));
        assertThat(new WindowCalendar(window)
                        .between(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-02-01T00:00:00Z")))
                .extracting(each -> LocalDate.ofInstant(each.start(), BERLIN).getDayOfMonth())
                .containsExactly(5, 6, 8, 9);
    }

    @Test
    void findsAnOccurrenceThatHasBegun() {
        assertThat(calendar("2026-01-06T23:00", BERLIN, "FREQ=WEEKLY")
                        .between(Instant.parse("2026-01-13T23:30:00Z"), Instant.parse("2026-01-13T23:40:00Z")))
                .hasSize(1);
    }

    @Test
    void endsWhereARuleIsNeverMet() {
        assertThat(calendar("2026-01-06T23:00", BERLIN, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")
                        .nextFrom(Instant.parse("2026-01-13T23:30:00Z")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WEEKLY",
                "FREQ=HOURLY",
                "FREQ=SECONDLY",
                "FREQ=DAILY;BYHOUR=1,2,3",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=FORTNIGHTLY"
            })
    void refusesOtherRules(String rule) {
        MaintenanceWindow window = new MaintenanceWindow(
                "w", LocalDateTime.parse("2026-01-06T23:00"), BERLIN, Duration.ofHours(1), rule, List.of());
        assertThat(WindowCalendar.problems(window)).hasSize(1);
    }

    @Test
    void exportsACalendar() {
        Occurrence time = new Occurrence(Instant.parse("2026-07-02T00:00:00Z"), Instant.parse("2026-07-02T03:00:00Z"));
        String text = CalendarExport.write(
                List.of(new CalendarExport.Entry("Patch web-1; now", "Ring canary", time)),
                Instant.parse("2026-07-01T00:00:00Z"));
        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains(
                        "DTSTART:20260702T000000Z\r\n", "DTEND:20260702T030000Z\r\n", "SUMMARY:Patch web-1\\; now\r\n");
    }

    private static WindowCalendar calendar(String start, ZoneId zone, String rule) {
        return new WindowCalendar(
                new MaintenanceWindow("w", LocalDateTime.parse(start), zone, Duration.ofHours(3), rule, List.of()));
    }
}
