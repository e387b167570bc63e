package org.securecloudlab.scenario.hosts.preview;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.securecloudlab.scheduler.explain.Refusal;

/**
 * What the scheduler made of one host.
 *
 * @param host its key
 * @param refusal why it was refused; empty when it passed all filters
 * @param weight the sum of its scores; only when it was weighed
 * @param scores what each weigher added, in their order
 */
public record HostVerdict(String host, Optional<Refusal> refusal, OptionalDouble weight, List<Score> scores) {

    /**
     * What one weigher added.
     *
     * @param weigher its name
     * @param raw what it measured
     * @param added normalised, times the multiplier
     */
    public record Score(String weigher, double raw, double added) {}

    public HostVerdict {
        scores = List.copyOf(scores);
    }
}
