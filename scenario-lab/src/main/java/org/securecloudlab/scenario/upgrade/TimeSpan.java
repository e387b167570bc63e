package org.securecloudlab.scenario.upgrade;

import java.time.Duration;

/**
 * A time with the range in which it falls nine times out of ten.
 *
 * @param expected for the inputs as given
 * @param earliest 5th percentile
 * @param latest 95th percentile
 */
public record TimeSpan(Duration expected, Duration earliest, Duration latest) {
    public static final TimeSpan NONE = new TimeSpan(Duration.ZERO, Duration.ZERO, Duration.ZERO);

    static TimeSpan ofMillis(double expected, double earliest, double latest) {
        return new TimeSpan(millis(expected), millis(Math.min(expected, earliest)), millis(Math.max(expected, latest)));
    }

    private static Duration millis(double millis) {
        return Duration.ofMillis(Math.round(millis));
    }

    TimeSpan plus(Duration more) {
        return new TimeSpan(expected.plus(more), earliest.plus(more), latest.plus(more));
    }
}
