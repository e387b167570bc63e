package org.securecloudlab.scheduler;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Sorted;

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
        copy.host = hold.host;
        copy.resources = hold.resources;
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
        hold.host = before == null ? -1 : before.host;
        hold.resources = before == null ? NOTHING : before.resources;
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

    /** What is known about an instance that runs. */
    Optional<InstanceFacts> facts(String instanceId) {
        return of(instanceId).flatMap(Hold::facts);
    }
}
