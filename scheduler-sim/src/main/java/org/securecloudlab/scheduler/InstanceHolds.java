package org.securecloudlab.scheduler;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        /** The place of the first host that lists it; negative when none does. */
        private int first = -1;
        /** Places of the others. */
        private int[] others = NOWHERE;
        /** The server groups that it is a member of, by where their members are. */
        private List<MemberCounts> groups = List.of();

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

        private boolean isOn(int place) {
            return first == place || IntStream.of(others).anyMatch(other -> other == place);
        }

        private void list(int place) {
            if (first < 0) {
                first = place;
            } else {
                others = HostTable.concat(others, new int[] {place});
            }
            groups.forEach(group -> group.add(place));
        }

        private void unlist(int place) {
            int[] left = IntStream.of(places()).filter(each -> each != place).toArray();
            first = left.length == 0 ? -1 : left[0];
            others = left.length < 2 ? NOWHERE : Arrays.copyOfRange(left, 1, left.length);
            groups.forEach(group -> group.remove(place));
        }

        private int[] places() {
            return first < 0 ? NOWHERE : HostTable.concat(new int[] {first}, others);
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

    /** Places of the hosts that list an instance, in the order in which it came to them. */
    int[] on(String instanceId) {
        Hold hold = byInstance.get(instanceId);
        return hold == null ? NOWHERE : hold.places();
    }

    boolean isOn(String instanceId, int host) {
        Hold hold = byInstance.get(instanceId);
        return hold != null && hold.isOn(host);
    }

    /** One host more lists it. */
    void list(String instanceId, int host) {
        at(instanceId).list(host);
    }

    /** A host lists it no longer. */
    void unlist(String instanceId, int host) {
        Hold hold = byInstance.get(instanceId);
        if (hold != null && hold.isOn(host)) {
            hold.unlist(host);
            dropIfEmpty(instanceId, hold);
        }
    }

    /** It is a member of a server group until it is gone; false when it is nowhere. */
    boolean join(String instanceId, MemberCounts group) {
        Hold hold = byInstance.get(instanceId);
        if (hold != null && !isMember(hold, group)) {
            hold.groups = hold.groups.isEmpty() ? List.of(group) : joined(hold.groups, group);
            IntStream.of(hold.places()).forEach(group::add);
        }
        return hold != null;
    }

    private static List<MemberCounts> joined(List<MemberCounts> groups, MemberCounts group) {
        return Stream.concat(groups.stream(), Stream.of(group)).toList();
    }

    /** Whether it has joined the group. */
    boolean isMember(String instanceId, MemberCounts group) {
        Hold hold = byInstance.get(instanceId);
        return hold != null && isMember(hold, group);
    }

    @SuppressWarnings("ReferenceEquality") // each group has one such object
    private static boolean isMember(Hold hold, MemberCounts group) {
        return hold.groups.stream().anyMatch(each -> each == group);
    }

    private void dropIfEmpty(String instanceId, Hold hold) {
        if (!hold.claims() && hold.first < 0) {
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
