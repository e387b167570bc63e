package org.securecloudlab.entropy.sizing;

import java.util.List;
import java.util.Optional;

/**
 * The answer for one goal.
 *
 * @param goal what counts as a wait
 * @param answer the cheapest, or smallest, that meets the target
 * @param tried every candidate, in the order of trying
 * @param binding what decides
 * @param closedFormSources how many of the first type the fluid form asks for, lost ones included; 0 where it does not apply
 * @param steadyBitsPerSecond what all guests take when they have run for a while
 * @param enoughUp probability that enough of the answer's sources are up
 */
public record Sizing(
        Goal goal,
        Optional<Candidate> answer,
        List<Candidate> tried,
        Binding binding,
        int closedFormSources,
        double steadyBitsPerSecond,
        double enoughUp) {
    public Sizing {
        tried = List.copyOf(tried);
    }

    /** How many sources to buy; empty when no number is enough. */
    public Optional<Integer> sources() {
        return answer.map(Candidate::bought);
    }
}
