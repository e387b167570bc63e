package org.securecloudlab.patch.window;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A window that recurs.
 *
 * @param name unique
 * @param firstStart local time of the first one (DTSTART)
 * @param zone of the local times
 * @param length of each
 * @param rule RRULE, such as {@code FREQ=WEEKLY;BYDAY=TU}; empty: only the first one
 * @param exceptions local dates on which it does not begin (EXDATE), in order
 */
public record MaintenanceWindow(
        String name, LocalDateTime firstStart, ZoneId zone, Duration length, String rule, List<LocalDate> exceptions) {
    public MaintenanceWindow {
        exceptions = exceptions.stream().sorted().distinct().toList();
    }
}
