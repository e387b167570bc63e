package org.securecloudlab.scenario.wording;

import java.time.Duration;

/** Writes simulated times since the start: {@code 00:05:00.250}, {@code 26:00:00.000}. */
public final class Clock {
    private Clock() {}

    /** Hours, minutes, seconds and milliseconds; what is finer is cut. */
    public static String of(Duration at) {
        return String.format(
                "%02d:%02d:%02d.%03d", at.toHours(), at.toMinutesPart(), at.toSecondsPart(), at.toMillisPart());
    }
}
