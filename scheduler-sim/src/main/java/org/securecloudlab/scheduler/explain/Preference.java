package org.securecloudlab.scheduler.explain;

import java.util.Locale;
import org.securecloudlab.cloud.Sentence;

/**
 * Why a host that passes every filter is not the one that a request gets.
 *
 * @param weigher the weigher whose multiplied score differs most in favour of the other host
 * @param host the host that was passed over
 * @param chosen the best one
 * @param more what that weigher adds more to the best one
 * @param lead how much greater its whole weight is
 */
public record Preference(String weigher, String host, String chosen, double more, double lead) {

    /** Such as {@code 0.7500 more for h2, which leads by 0.5000}. */
    public Sentence sentence() {
        return Sentence.of(
                "scheduler.why.more-for", "{0} more for {1}, which leads by {2}", rounded(more), chosen, rounded(lead));
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.4g", value);
    }
}
