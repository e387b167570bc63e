package org.securecloudlab.scenario.migration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.scenario.hosts.KeptRequests;
import org.securecloudlab.scenario.hosts.ZoneRule;
import org.securecloudlab.scenario.world.InstanceRequest;
import org.securecloudlab.scenario.world.Life;
import org.securecloudlab.scheduler.RequestSpec;

/** What instances ask for when they are placed again, whether a scenario requested them or the cloud had them at the start. */
public final class InstanceSpecs {
    private final KeptRequests kept;
    private final Map<String, Image> images = new HashMap<>();

    /** Of a cloud's instances, each kept in the zone that it asked for. */
    public InstanceSpecs(Cloud cloud) {
        this.kept = new KeptRequests(cloud, ZoneRule.PINNED);
        cloud.images().forEach(image -> images.putIfAbsent(image.id(), image));
    }

    /** The request; empty for an instance of the start whose flavor is unknown. */
    public Optional<RequestSpec> of(Life life) {
        return life.existing().isPresent() ? kept.of(life.existing().get()) : Optional.of(asked(life));
    }

    /** The guest; empty with the request. */
    public Optional<MovedGuest> guest(Life life) {
        if (life.existing().isEmpty()) {
            return life.request()
                    .map(asked -> new MovedGuest(
                            asked.flavor(), asked.image(), asked.image().isEmpty()));
        }
        return life.existing().flatMap(instance -> kept.flavor(instance)
                .map(flavor ->
                        new MovedGuest(flavor, instance.imageId().map(images::get), instance.bootedFromVolume())));
    }

    /**
     * What a scenario asked for an instance.
     *
     * @throws IllegalStateException for an instance that the cloud had at the start
     */
    public static RequestSpec asked(Life life) {
        InstanceRequest request =
                life.request().orElseThrow(() -> new IllegalStateException("only requested instances are placed"));
        return new RequestSpec(
                List.of(life.id()),
                request.flavor(),
                request.image(),
                request.projectId(),
                request.zone(),
                request.serverGroupId(),
                request.hints(),
                List.of(),
                List.of());
    }
}
