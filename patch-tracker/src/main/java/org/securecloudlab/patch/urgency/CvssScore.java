package org.securecloudlab.patch.urgency;

/**
 * A CVSS base score.
 *
 * @param version of the specification: {@code 2.0}, {@code 3.0}, {@code 3.1} or {@code 4.0}; scores of two versions do not compare
 * @param score 0 to 10
 * @param vector as the feed gives it
 */
public record CvssScore(String version, double score, String vector) {

    public CvssBand band() {
        return CvssBand.of(score);
    }
}
