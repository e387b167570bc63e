package org.securecloudlab.scheduler;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.scheduler.resource.ResourceRequest;

/**
 * Where each instance is and what it holds there: its claim on placement, and what the scheduler took with it. One small object for each of millions,
 * found by one look-up.
 */
final class InstanceHolds {
    private static final int[] NOWHERE = {};
    private static final ResourceRequest NOTHING =
            new ResourceRequest(0, 0, 0, 0, Sorted.emptySet(), Sorted.emptySet());

    private final Map<String, Hold> byInstance = new HashMap<>();
    /** Earlier claims of instances of which it is not settled whether they move. */
    private final Map<String, Hold> earlier = new HashMap<>();
    /** What instances on the move hold where they are; what they hold where they go stands in the first map. */
    private final Map<String, Hold> leaving = new HashMap<>();

    /** Of one instance. */
    static final class Hold {
        private int host = -1;
        private ResourceRequest resources = NOTHING;
        /** Places of the hosts that list it. */
        private int[] on = NOWHERE;

        private @Nullable Flavor flavor;
        private Optional<Image> image = Optional.empty();
        private boolean building;

        private Hold() {}

        /** The host where it claims. */
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

        private void become(Hold other) {
            host = other.host;
            resources = other.resources;
            flavor = other.flavor;
            image = other.image;
            building = other.building;
        }

        private void dropClaim() {
            host = -1;
            resources = NOTHING;
        }

        private boolean claims() {
            return host >= 0;
        }

        private Optional<InstanceFacts> facts() {
            return flavor().map(size ->
                    new InstanceFacts(size.id(), image.map(Image::properties).orElse(Sorted.emptyMap())));
        }
    }

    private Hold at(String instanceId) {
        return byInstance.computeIfAbsent(instanceId, any -> new Hold());
    }

    /** A claim, which takes the place of an earlier one. */
    void claim(String instanceId, int host, ResourceRequest resources) {
        Hold hold = at(instanceId);
        if (hold.claims()) {
            earlier.put(instanceId, copy(hold));
        }
        hold.host = host;
        hold.resources = resources;
    }

    private static Hold copy(Hold hold) {
        Hold copy = new Hold();
        copy.become(hold);
        return copy;
    }

    /** The claim is settled: this is what runs there. */
    void settle(String instanceId, Flavor flavor, Optional<Image> image, boolean isBuilding) {
        if (!earlier.isEmpty()) {
            earlier.remove(instanceId);
        }
        Hold hold = at(instanceId);
        hold.flavor = flavor;
        hold.image = image;
        hold.building = isBuilding;
    }

    /** The claim is taken back, and an earlier one is there again; what was claimed. */
    Optional<Hold> unclaim(String instanceId) {
        Hold hold = byInstance.get(instanceId);
        if (hold == null || !hold.claims()) {
            return Optional.empty();
        }
        Hold given = copy(hold);
        Hold before = earlier.remove(instanceId);
        if (before == null) {
            hold.dropClaim();
        } else {
            hold.become(before);
        }
        dropIfEmpty(instanceId, hold);
        return Optional.of(given);
    }

    /** What an instance holds that has claimed something. */
    Optional<Hold> of(String instanceId) {
        Hold hold = byInstance.get(instanceId);
        return hold == null || !hold.claims() ? Optional.empty() : Optional.of(hold);
    }

    /** Places of the hosts that list an instance. */
    int[] on(String instanceId) {
        Hold hold = byInstance.get(instanceId);
        return hold == null ? NOWHERE : hold.on;
    }

    /** The hosts that list it are these now. */
    void on(String instanceId, int[] places) {
        if (places.length > 0) {
            at(instanceId).on = places;
            return;
        }
        Hold hold = byInstance.get(instanceId);
        if (hold != null) {
            hold.on = NOWHERE;
            dropIfEmpty(instanceId, hold);
        }
    }

    private void dropIfEmpty(String instanceId, Hold hold) {
        if (!hold.claims() && hold.on.length == 0) {
            byInstance.remove(instanceId);
        }
    }

    /** A move begins: what it holds is what it is going to leave. */
    void beginMove(String instanceId) {
        of(instanceId).ifPresent(hold -> {
            leaving.put(instanceId, copy(hold));
            hold.dropClaim();
        });
    }

    /** A move is off: what it was going to leave is where it is. */
    void cancelMove(String instanceId) {
        arrive(instanceId).ifPresent(source -> at(instanceId).become(source));
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
