package org.securecloudlab.kernel.statistics;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * In how many of the replications something held, with Wilson's score interval.
 *
 * <p>Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927); it stays
 * inside 0 to 1 and is not empty at 0 of n and n of n.
 *
 * @param held replications in which it held
 * @param judged replications in which it could be judged
 * @param share {@code held / judged}, 0 to 1
 * @param low lower end of the 95 % interval
 * @param high upper end of the 95 % interval
 */
public record ShareEstimate(int held, int judged, double share, double low, double high) {

    /**
     * Estimates a share.
     *
     * @throws IllegalArgumentException when nothing was judged, or more held than were judged
     */
    public static ShareEstimate of(int held, int judged) {
        if (judged < 1 || held < 0 || held > judged) {
            throw new IllegalArgumentException(
                    "A share needs 0 <= held <= judged, at least one judged: [" + held + "] of [" + judged + "]");
        }
        Interval interval =
                BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(judged, held, 1 - MeanEstimate.CONFIDENCE);
        return new ShareEstimate(
                held,
                judged,
                Rounded.of((double) held / judged),
                // Wilson's ends are exactly 0 and 1 there; the library's differ from them by rounding.
                held == 0 ? 0 : Rounded.of(interval.getLowerBound()),
                held == judged ? 1 : Rounded.of(interval.getUpperBound()));
    }
}
