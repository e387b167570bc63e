package org.securecloudlab.web.patch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.securecloudlab.patch.window.CalendarExport;
import org.securecloudlab.patch.window.Freeze;
import org.securecloudlab.patch.window.MaintenanceWindow;
import org.securecloudlab.patch.window.Occurrence;
import org.securecloudlab.patch.window.WindowCalendar;
import org.securecloudlab.store.patch.PatchWindows;
import org.securecloudlab.store.patch.Versioned;
import org.securecloudlab.web.problem.ProblemException;

/** The coming occurrences of all windows; those that a freeze touches are left out. */
@ApplicationScoped
class WindowPlan {
    private static final int MOST_WEEKS = 104;

    private final PatchWindows windows;

    WindowPlan(PatchWindows windows) {
        this.windows = windows;
    }

    /** In the order of their starts. */
    List<CalendarExport.Entry> entries(Instant from, int weeks) {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw ProblemException.parameter("weeks", Integer.toString(weeks), "1 to " + MOST_WEEKS);
        }
        Instant to = from.plus(Duration.ofDays(7L * weeks));
        List<Freeze> freezes = windows.freezes();
        List<CalendarExport.Entry> entries = new ArrayList<>();
        for (Versioned<MaintenanceWindow> window : windows.list()) {
            for (Occurrence each : new WindowCalendar(window.value()).between(from, to)) {
                if (freezes.stream().noneMatch(freeze -> each.overlaps(freeze.from(), freeze.to()))) {
                    entries.add(new CalendarExport.Entry(
                            window.value().name(), window.value().zone().getId(), each));
                }
            }
        }
        entries.sort(Comparator.comparing(
                        (CalendarExport.Entry entry) -> entry.time().start())
                .thenComparing(CalendarExport.Entry::summary));
        return entries;
    }
}
