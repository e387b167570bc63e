package org.securecloudlab.scheduler;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Sorted;

/** What each instance holds of its host: its claim on placement, and what the scheduler took with it. One small object for each of millions. */
final class InstanceHolds {
    private final Map<String, Hold> byInstance = new HashMap<>();
    /** What instances on the move hold where they are; what they hold where they go stands in the other map. */
    private final Map<String, Hold> leaving = new HashMap<>();

    /** Of one instance. */
    static final class Hold {
        private final int host;
        private final ResourceRequest resources;
        /** An earlier claim of the same instance, while it is not settled whether it moves. */
        private @Nullable Hold before;

        private @Nullable Flavor flavor;
        private Optional<Image> image = Optional.empty();
        private boolean building;

        Hold(int host, ResourceRequest resources) {
            this.host = host;
            this.resources = resources;
        }

        int host() {
            return host;
        }

        ResourceRequest resources() {
            return resources;
        }

        Optional<Flavor> flavor() {
            return Optional.ofNullable(flavor);
        }

        boolean isBuilding() {
            return building;
        }

        /** It has been built. */
        void built() {
            building = false;
        }

        /** The claim is settled: this is what runs there. */
        void settle(Flavor size, Optional<Image> origin, boolean isBuilding) {
            before = null;
            flavor = size;
            image = origin;
            building = isBuilding;
        }

        private Optional<InstanceFacts> facts() {
            return flavor().map(size ->
                    new InstanceFacts(size.id(), image.map(Image::properties).orElse(Sorted.emptyMap())));
        }
    }

    /** A claim, which takes the place of an earlier one. */
    Hold claim(String instanceId, int host, ResourceRequest resources) {
        Hold hold = new Hold(host, resources);
        hold.before = byInstance.put(instanceId, hold);
        return hold;
    }

    /** The claim is taken back, and the earlier one is there again. */
    Optional<Hold> unclaim(String instanceId) {
        Hold hold = byInstance.remove(instanceId);
        if (hold != null && hold.before != null) {
            byInstance.put(instanceId, hold.before);
        }
        return Optional.ofNullable(hold);
    }

    Optional<Hold> of(String instanceId) {
        return Optional.ofNullable(byInstance.get(instanceId));
    }

    Optional<Hold> remove(String instanceId) {
        return Optional.ofNullable(byInstance.remove(instanceId));
    }

    /** A move begins: what it holds is what it is going to leave. */
    void beginMove(String instanceId) {
        remove(instanceId).ifPresent(hold -> leaving.put(instanceId, hold));
    }

    /** A move is off: what it was going to leave is where it is. */
    void cancelMove(String instanceId) {
        arrive(instanceId).ifPresent(hold -> byInstance.put(instanceId, hold));
    }

    /** A move is over: what it has left. */
    Optional<Hold> arrive(String instanceId) {
        return Optional.ofNullable(leaving.remove(instanceId));
    }

    boolean isMoving(String instanceId) {
        return leaving.containsKey(instanceId);
    }

    /** What is known about an instance that runs. */
    Optional<InstanceFacts> facts(String instanceId) {
        return of(instanceId)
                .or(() -> Optional.ofNullable(leaving.get(instanceId)))
                .flatMap(Hold::facts);
    }
}
