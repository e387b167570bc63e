package org.securecloudlab.web.upgrade;

import java.time.Duration;
import java.util.Locale;
import org.securecloudlab.scenario.upgrade.TimeSpan;

/** Times as the page writes them. */
final class Times {
    private static final Duration SHORT = Duration.ofSeconds(10);

    private Times() {}

    /** Milliseconds where it is short; else a clock that counts hours on. */
    static String of(Duration time) {
        return time.compareTo(SHORT) < 0 && !time.isZero()
                ? time.toMillis() + " ms"
                : String.format(
                        Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }

    /** With its interval. */
    static String of(TimeSpan span) {
        return of(span.expected()) + " (" + of(span.earliest()) + " – " + of(span.latest()) + ")";
    }
}
