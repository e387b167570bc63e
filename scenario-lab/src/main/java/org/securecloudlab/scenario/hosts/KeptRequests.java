package org.securecloudlab.scenario.hosts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.ServerGroup;
import org.securecloudlab.scheduler.RequestSpec;

/**
 * What the instances of a cloud would ask for if they had to be placed again: the flavor, image, project, server group, zone and hints that
 * they were created with (nova keeps them as the instance's RequestSpec, nova/objects/request_spec.py).
 *
 * <p>Assumption: an instance that did not boot from a volume and whose image the export does not have asks for its root disk and for nothing else of
 * the image.
 */
public final class KeptRequests {
    private static final String GROUP_HINT = "group";

    private final ZoneRule zones;
    private final Map<String, Flavor> flavorById = new HashMap<>();
    private final Map<String, Flavor> flavorByName = new HashMap<>();
    private final Map<String, Image> imageById = new HashMap<>();
    private final Map<String, String> groupByMember = new HashMap<>();

    /** Reads a cloud's flavors, images and server groups. */
    public KeptRequests(Cloud cloud, ZoneRule zones) {
        this.zones = zones;
        cloud.flavors().forEach(flavor -> {
            flavorById.putIfAbsent(flavor.id(), flavor);
            flavorByName.putIfAbsent(flavor.name(), flavor);
        });
        cloud.images().forEach(image -> imageById.putIfAbsent(image.id(), image));
        for (ServerGroup group : cloud.serverGroups()) {
            group.members().forEach(member -> groupByMember.putIfAbsent(member, group.id()));
        }
    }

    /** The flavor of an instance; empty when the cloud does not have it any more. */
    public Optional<Flavor> flavor(Instance instance) {
        return instance.flavorId().map(flavorById::get).or(() -> instance.flavorName()
                .map(flavorByName::get));
    }

    /** The request; empty when the flavor is unknown, because then nobody can say what it needs. */
    public Optional<RequestSpec> of(Instance instance) {
        return flavor(instance).map(flavor -> {
            Map<String, List<String>> hints = new TreeMap<>(instance.schedulerHints());
            hints.remove(GROUP_HINT);
            hints.remove(RequestSpec.CHECK_TYPE);
            RequestSpec plain = RequestSpec.of(
                            instance.id(),
                            flavor,
                            image(instance),
                            instance.projectId().orElse(""))
                    .withHints(hints);
            RequestSpec zoned = zones.of(instance).map(plain::inZone).orElse(plain);
            return Optional.ofNullable(groupByMember.get(instance.id()))
                    .map(zoned::inGroup)
                    .orElse(zoned);
        });
    }

    private Optional<Image> image(Instance instance) {
        if (instance.bootedFromVolume()) {
            return Optional.empty();
        }
        return instance.imageId()
                .map(imageById::get)
                .or(() -> Optional.of(Image.of(instance.imageId().orElse(""))));
    }
}
