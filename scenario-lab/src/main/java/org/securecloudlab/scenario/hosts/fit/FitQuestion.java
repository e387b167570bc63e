package org.securecloudlab.scenario.hosts.fit;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.scheduler.RequestSpec;

/**
 * What is to be placed, over and over.
 *
 * @param flavors each is a question of its own
 * @param image empty when the instances boot from a volume: the root disk is not on the host then
 * @param projectId who asks
 * @param zone the availability zone asked for
 */
public record FitQuestion(List<Flavor> flavors, Optional<Image> image, String projectId, Optional<String> zone) {
    public FitQuestion {
        flavors = List.copyOf(flavors);
    }

    /** One instance of a flavor. */
    RequestSpec request(String instanceId, Flavor flavor) {
        RequestSpec plain = RequestSpec.of(instanceId, flavor, image, projectId);
        return zone.map(plain::inZone).orElse(plain);
    }
}
