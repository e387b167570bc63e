package org.securecloudlab.scenario.hosts.size;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.scenario.hosts.HostKinds;
import org.securecloudlab.scheduler.RequestSpec;

/**
 * A kind of host that can be bought.
 *
 * @param model a host of the cloud; new ones are like it and join its aggregates
 * @param price of one, in any currency
 */
public record PricedKind(Host model, double price) {

    /** The flavors of which at least one of these kinds, empty, takes an instance of a project. */
    public static List<Flavor> taken(Cloud cloud, List<PricedKind> kinds, Optional<Image> image, String projectId) {
        return cloud.flavors().stream()
                .filter(flavor -> kinds.stream()
                        .anyMatch(kind -> HostKinds.takes(
                                cloud,
                                HostKinds.like(cloud, kind.model()),
                                RequestSpec.of("one", flavor, image, projectId))))
                .toList();
    }
}
