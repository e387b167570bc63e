package org.securecloudlab.scheduler;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.scheduler.resource.ResourceRequest;

/** What one instance holds: its claim on placement, the hosts that list it, and its server groups. There are millions, so it is small. */
final class Hold {
    private static final int[] NOWHERE = {};
    private static final ResourceRequest NOTHING =
            new ResourceRequest(0, 0, 0, 0, Sorted.emptySet(), Sorted.emptySet());

    private final String instanceId;
    /** The hash of the id, and the next in its chain: see {@link HoldTable}. */
    final int hash;

    @Nullable
    Hold next;

    private int host = -1;
    private ResourceRequest resources = NOTHING;
    private @Nullable Flavor flavor;
    private Optional<Image> image = Optional.empty();
    private boolean building;

    /** The place of the first host that lists it; negative when none does. */
    private int first = -1;
    /** Places of the others. */
    private int[] others = NOWHERE;
    /** The server groups that it is a member of, by where their members are. */
    private List<MemberCounts> groups = List.of();

    Hold(String instanceId, int hash) {
        this.instanceId = instanceId;
        this.hash = hash;
    }

    /** Whether an instance of an id with a hash holds this. */
    @SuppressWarnings("ReferenceEquality") // most often it is the very same text
    boolean isOf(String id, int hashOfId) {
        return hash == hashOfId && (id == instanceId || id.equals(instanceId));
    }

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

    boolean claims() {
        return host >= 0;
    }

    void claim(int place, ResourceRequest claimed) {
        host = place;
        resources = claimed;
    }

    void dropClaim() {
        host = -1;
        resources = NOTHING;
    }

    /** This is what runs where it claims. */
    void settle(Flavor size, Optional<Image> from, boolean isBuilding) {
        flavor = size;
        image = from;
        building = isBuilding;
    }

    /** The claim alone. */
    Hold copyOfClaim() {
        Hold copy = new Hold(instanceId, hash);
        copy.claimLike(this);
        return copy;
    }

    /** It claims what another one does. */
    void claimLike(Hold other) {
        host = other.host;
        resources = other.resources;
        flavor = other.flavor;
        image = other.image;
        building = other.building;
    }

    /** What is known about the instance, once it is settled. */
    Optional<InstanceFacts> facts() {
        return flavor().map(size ->
                new InstanceFacts(size.id(), image.map(Image::properties).orElse(Sorted.emptyMap())));
    }

    /** Places of the hosts that list it, in the order in which it came to them. */
    int[] places() {
        return first < 0 ? NOWHERE : HostTable.concat(new int[] {first}, others);
    }

    boolean isListed() {
        return first >= 0;
    }

    boolean isOn(int place) {
        return first == place || (others.length > 0 && IntStream.of(others).anyMatch(other -> other == place));
    }

    /** One host more lists it. */
    void list(int place) {
        if (first < 0) {
            first = place;
        } else {
            others = HostTable.concat(others, new int[] {place});
        }
        groups.forEach(group -> group.add(place));
    }

    /** A host lists it no longer. */
    void unlist(int place) {
        if (others.length > 0) {
            int[] left = IntStream.of(places()).filter(each -> each != place).toArray();
            first = left[0];
            others = Arrays.copyOfRange(left, 1, left.length);
        } else if (first == place) {
            first = -1; // most instances are on one host
        }
        groups.forEach(group -> group.remove(place));
    }

    /** It becomes a member of a group, wherever it is. */
    void join(MemberCounts group) {
        if (!isMember(group)) {
            groups = groups.isEmpty()
                    ? List.of(group)
                    : Stream.concat(groups.stream(), Stream.of(group)).toList();
            IntStream.of(places()).forEach(group::add);
        }
    }

    boolean isMember(MemberCounts group) {
        return groups.contains(group); // each group has one such object
    }
}
