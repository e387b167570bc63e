package org.securecloudlab.patch.advisory;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * EPSS of one day (FIRST): the chance that a CVE is exploited in the next 30 days.
 *
 * @param date of the scores, as the file says it; empty when it does not
 * @param byCve 0 to 1, by CVE id
 */
public record EpssScores(String date, Map<String, Double> byCve) {
    /** No scores are known. */
    public static final EpssScores NONE = new EpssScores("", Map.of());

    /** The score of a CVE. */
    public OptionalDouble score(String cve) {
        Double score = byCve.get(cve);
        return score == null ? OptionalDouble.empty() : OptionalDouble.of(score);
    }
}
