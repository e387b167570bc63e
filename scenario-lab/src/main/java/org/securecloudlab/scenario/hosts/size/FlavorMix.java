package org.securecloudlab.scenario.hosts.size;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.kernel.Samplers;
import org.securecloudlab.scenario.hosts.KeptRequests;
import org.securecloudlab.scenario.hosts.ZoneRule;

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

    /** A mix of flavors by their weights. */
    public static FlavorMix of(Map<Flavor, Double> weights) {
        return new FlavorMix(weights.entrySet().stream()
                .map(entry -> new Share(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** How many of a cloud's instances have each flavor, in the order of the first of each; those whose flavor is unknown do not count. */
    public static Map<Flavor, Double> weightsIn(Cloud cloud) {
        KeptRequests kept = new KeptRequests(cloud, ZoneRule.NONE);
        Map<Flavor, Double> weights = new LinkedHashMap<>();
        cloud.instances().forEach(instance -> kept.flavor(instance)
                .ifPresent(flavor -> weights.merge(flavor, 1.0, Double::sum)));
        return weights;
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
