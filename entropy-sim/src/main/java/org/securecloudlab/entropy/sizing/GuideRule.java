package org.securecloudlab.entropy.sizing;

import org.securecloudlab.entropy.model.Backing;
import org.securecloudlab.entropy.model.EntropyModel;

/**
 * The security guide's rule that one hardware generator carries 50 to 100 compute nodes (guide E4), beside what was found.
 *
 * @param nodesPerSource hosts for each source that was bought; 0 when none was
 * @param bitsPerSecondFor50 the rate of a source that carries 50 nodes of this cloud in this storm, one more lost
 * @param bitsPerSecondFor100 the same for 100 nodes
 * @param holds whether 50 nodes can share one of the sources
 */
public record GuideRule(double nodesPerSource, double bitsPerSecondFor50, double bitsPerSecondFor100, boolean holds) {

    static GuideRule of(EntropyModel model, Sizing sizing) {
        double desks = model.backing() == Backing.BROKER || model.backing() == Backing.KERNEL ? 1 : model.hosts();
        double needed = sizing.answer().map(Candidate::bitsPerSecondAtWork).orElse(Double.POSITIVE_INFINITY) * desks;
        int bought = sizing.answer().map(Candidate::bought).orElse(0);
        double each = model.sources().get(0).each().bitsPerSecond();
        double perNode = needed / model.hosts();
        return new GuideRule(
                bought == 0 ? 0 : model.hosts() / (bought * desks), 50 * perNode, 100 * perNode, each >= 50 * perNode);
    }
}
