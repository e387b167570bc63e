package org.securecloudlab.patch.window;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.securecloudlab.patch.document.JsonPlace;

/** Windows and freezes as parts of YAML or JSON documents. */
public final class WindowDocument {
    private WindowDocument() {}

    /** Windows: {@code name}, {@code start}, {@code zone}, {@code length}, {@code rule}, {@code except}. */
    public static List<MaintenanceWindow> windows(JsonPlace list) {
        return list.objects().stream().map(WindowDocument::window).toList();
    }

    /** A window; what is wrong with its rule or length is told as well. */
    public static MaintenanceWindow window(JsonPlace place) {
        place.only("name", "start", "zone", "length", "rule", "except");
        MaintenanceWindow window = new MaintenanceWindow(
                place.get("name").text(),
                place.get("start")
                        .needed("the local start of the first one")
                        .made(LocalDateTime::parse, LocalDateTime.MIN, "a local time such as 2026-01-06T02:00"),
                place.get("zone").made(ZoneId::of, ZoneOffset.UTC, "a time zone such as Europe/Berlin"),
                place.get("length").needed("how long it is").durationOr(Duration.ofHours(1)),
                place.get("rule").textOr(""),
                place.get("except").elements().stream()
                        .map(date -> date.made(LocalDate::parse, LocalDate.MIN, "a date such as 2026-12-22"))
                        .toList());
        WindowCalendar.problems(window)
                .forEach(problem -> place.get(problem.path()).error(problem.expected()));
        return window;
    }

    /** Freezes: {@code name}, {@code from}, {@code to}. */
    public static List<Freeze> freezes(JsonPlace list) {
        return list.objects().stream()
                .map(place -> {
                    place.only("name", "from", "to");
                    return new Freeze(
                            place.get("name").textOr(""),
                            place.get("from").needed("a time").time().orElse(Instant.EPOCH),
                            place.get("to").needed("a time").time().orElse(Instant.EPOCH));
                })
                .toList();
    }
}
