package org.securecloudlab.patch.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.patch.window.Freeze;
import org.securecloudlab.patch.window.Occurrence;
import org.securecloudlab.patch.window.WindowCalendar;

/** When a window, or any time, is open outside freezes, from a start to a horizon. */
public final class FreeTime {
    private final List<Occurrence> open;

    /** Openings from a time to a horizon. */
    public FreeTime(Optional<WindowCalendar> calendar, List<Freeze> freezes, Instant from, Instant horizon) {
        List<Occurrence> open =
                calendar.map(windows -> windows.between(from, horizon)).orElse(List.of(new Occurrence(from, horizon)));
        for (Freeze freeze : freezes) {
            open = without(open, freeze);
        }
        this.open = open;
    }

    private static List<Occurrence> without(List<Occurrence> open, Freeze freeze) {
        List<Occurrence> left = new ArrayList<>();
        for (Occurrence each : open) {
            if (!each.overlaps(freeze.from(), freeze.to())) {
                left.add(each);
                continue;
            }
            if (each.start().isBefore(freeze.from())) {
                left.add(new Occurrence(each.start(), freeze.from()));
            }
            if (freeze.to().isBefore(each.end())) {
                left.add(new Occurrence(freeze.to(), each.end()));
            }
        }
        return left;
    }

    /** The earliest start at a time or later, at which work of a length ends in the same opening. */
    public Optional<Instant> start(Instant from, Duration work) {
        for (Occurrence each : open.subList(firstEndingAfter(from), open.size())) {
            Instant start = each.start().isBefore(from) ? from : each.start();
            if (!start.plus(work).isAfter(each.end())) {
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }

    private int firstEndingAfter(Instant time) {
        int low = 0;
        int high = open.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (open.get(middle).end().isAfter(time)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
