package org.securecloudlab.scenario.hosts.size;

import java.util.List;
import java.util.random.RandomGenerator;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.kernel.Samplers;

/**
 * How frequent each flavor is among requests.
 *
 * @param shares at least one of them above 0
 */
public record FlavorMix(List<Share> shares) {

    /**
     * One flavor.
     *
     * @param flavor its size
     * @param weight how frequent it is, relative to the others
     */
    public record Share(Flavor flavor, double weight) {}

    public FlavorMix {
        shares = List.copyOf(shares);
        if (shares.stream().anyMatch(share -> !(share.weight() >= 0 && share.weight() <= 1e12))
                || shares.stream().mapToDouble(Share::weight).sum() <= 0) {
            throw new IllegalArgumentException("Weights of a mix are at least 0, and one of them more");
        }
    }

    Flavor draw(RandomGenerator random) {
        double left = Samplers.uniform(
                random, 0, shares.stream().mapToDouble(Share::weight).sum());
        for (Share share : shares) {
            left -= share.weight();
            if (left < 0) {
                return share.flavor();
            }
        }
        return shares.get(shares.size() - 1).flavor();
    }
}
