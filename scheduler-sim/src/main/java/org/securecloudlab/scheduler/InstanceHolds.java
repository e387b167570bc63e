package org.securecloudlab.scheduler;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.scheduler.resource.ResourceRequest;

/**
 * Where each instance is and what it holds there: its claim on placement, and what the scheduler took with it. One small object for each of millions,
 * found by one look-up.
 */
final class InstanceHolds {
    private static final int[] NOWHERE = {};
    private final HoldTable byInstance = new HoldTable();
    /** Earlier claims of instances of which it is not settled whether they move. */
    private final Map<String, Hold> earlier = new HashMap<>();
    /** What instances on the move hold where they are; what they hold where they go stands in the first map. */
    private final Map<String, Hold> leaving = new HashMap<>();

    private Hold at(String instanceId) {
        return byInstance.getOrAdd(instanceId);
    }

    /** A claim, which takes the place of an earlier one. */
    void claim(String instanceId, int host, ResourceRequest resources) {
        Hold hold = at(instanceId);
        if (hold.claims()) {
            earlier.put(instanceId, hold.copyOfClaim());
        }
        hold.claim(host, resources);
    }

    /** The claim is settled: this is what runs there. */
    void settle(String instanceId, Flavor flavor, Optional<Image> image, boolean isBuilding) {
        if (!earlier.isEmpty()) {
            earlier.remove(instanceId);
        }
        at(instanceId).settle(flavor, image, isBuilding);
    }

    /** The claim is taken back, and an earlier one is there again; what was claimed. */
    Optional<Hold> unclaim(String instanceId) {
        Hold hold = byInstance.get(instanceId);
        if (hold == null || !hold.claims()) {
            return Optional.empty();
        }
        Hold given = hold.copyOfClaim();
        Hold before = earlier.remove(instanceId);
        if (before == null) {
            hold.dropClaim();
        } else {
            hold.claimLike(before);
        }
        dropIfEmpty(hold);
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
            dropIfEmpty(hold);
        }
    }

    /** It is a member of a server group until it is gone; false when it is nowhere. */
    boolean join(String instanceId, MemberCounts group) {
        Hold hold = byInstance.get(instanceId);
        if (hold != null) {
            hold.join(group);
        }
        return hold != null;
    }

    /** Whether it has joined the group. */
    boolean isMember(String instanceId, MemberCounts group) {
        Hold hold = byInstance.get(instanceId);
        return hold != null && hold.isMember(group);
    }

    private void dropIfEmpty(Hold hold) {
        if (!hold.claims() && !hold.isListed()) {
            byInstance.remove(hold);
        }
    }

    /** A move begins: what it holds is what it is going to leave. */
    void beginMove(String instanceId) {
        of(instanceId).ifPresent(hold -> {
            leaving.put(instanceId, hold.copyOfClaim());
            hold.dropClaim();
        });
    }

    /** A move is off: what it was going to leave is where it is. */
    void cancelMove(String instanceId) {
        arrive(instanceId).ifPresent(source -> at(instanceId).claimLike(source));
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
