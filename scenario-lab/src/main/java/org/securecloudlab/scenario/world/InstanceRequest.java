package org.securecloudlab.scenario.world;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Sorted;

/**
 * What an operation asks for, the same for all instances of a batch.
 *
 * @param flavor size and extra specs
 * @param image absent when booted from volume
 * @param projectId who asks
 * @param zone the availability zone asked for
 * @param serverGroupId the server group
 * @param hints further scheduler hints
 */
public record InstanceRequest(
        Flavor flavor,
        Optional<Image> image,
        String projectId,
        Optional<String> zone,
        Optional<String> serverGroupId,
        SortedMap<String, List<String>> hints) {
    public InstanceRequest {
        hints = Sorted.map(hints);
    }

    /** The same with another flavor. */
    public InstanceRequest withFlavor(Flavor other) {
        return new InstanceRequest(other, image, projectId, zone, serverGroupId, hints);
    }

    /** One instance of this request. */
    public Life newLife(String instanceId, OptionalLong lifetimeNanos) {
        return new Life(instanceId, this, lifetimeNanos);
    }
}
