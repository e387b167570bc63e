package org.securecloudlab.entropy.sizing;

import java.util.List;
import org.securecloudlab.kernel.statistics.MeanEstimate;

/**
 * Some sources, and how the storm went with them.
 *
 * @param sources how many of which type
 * @param bought in all, in each host or behind the broker
 * @param price of all
 * @param atWork of them, when as many as may be are lost
 * @param bitsPerSecondAtWork of those
 * @param share of the boots that wait less than the limit, over replications
 * @param waitOf the wait that the wanted share does not exceed, in seconds; the horizon where somebody never is served
 * @param closedFormWaitSeconds what the fluid form says of that; only where it applies
 * @param meets whether the lower end of the share's interval is at least what is wanted
 */
public record Candidate(
        List<Part> sources,
        int bought,
        double price,
        int atWork,
        double bitsPerSecondAtWork,
        MeanEstimate share,
        MeanEstimate waitOf,
        double closedFormWaitSeconds,
        boolean meets) {
    public Candidate {
        sources = List.copyOf(sources);
    }

    /** Sources of one type. */
    public record Part(String type, int count) {}
}
