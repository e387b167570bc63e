package org.securecloudlab.scheduler;

import java.util.Optional;
import java.util.function.IntConsumer;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;

/** What becomes of instances after they were placed: they are built, move, and go, and their hosts have the room again. */
final class Occupancy {
    private final HostTable hosts;
    private final CapacityPlacement placement;
    private final ServerGroups groups;
    private final InstanceHolds holds;
    private final IntConsumer changed;

    /** Of a change each host concerned is told of. */
    Occupancy(HostTable hosts, CapacityPlacement placement, ServerGroups groups, IntConsumer changed) {
        this.hosts = hosts;
        this.placement = placement;
        this.groups = groups;
        this.holds = hosts.holds();
        this.changed = changed;
    }

    boolean isThere(String instanceId) {
        return holds.of(instanceId).isPresent();
    }

    boolean isMoving(String instanceId) {
        return holds.isMoving(instanceId);
    }

    /** What claimed a host runs there from now on, and is being built. */
    void settle(String instanceId, Flavor flavor, Optional<Image> image, HostState host) {
        holds.settle(instanceId, flavor, image, true);
        groups.arrived(instanceId);
        changed.accept(host.index());
    }

    /** It has been built; false when it was not being built. */
    boolean built(String instanceId) {
        Optional<Hold> hold = holds.of(instanceId).filter(Hold::isBuilding);
        hold.ifPresent(built -> {
            built.built();
            hosts.get(built.host()).endIoOperation();
            changed.accept(built.host());
        });
        return hold.isPresent();
    }

    /** It is gone, from both hosts when it moves; false when it was not there. */
    boolean release(String instanceId) {
        moved(instanceId);
        Optional<Hold> hold = holds.unclaim(instanceId);
        hold.ifPresent(there -> leave(instanceId, there));
        return hold.isPresent();
    }

    /** A move begins: the instance may claim another host, and still holds its own. */
    void beginMove(String instanceId) {
        holds.beginMove(instanceId);
    }

    /** No host was found, and the instance stays. */
    void cancelMove(String instanceId) {
        holds.cancelMove(instanceId);
    }

    /** It has left the host that it came from; false when it does not move. */
    boolean moved(String instanceId) {
        Optional<Hold> source = holds.arrive(instanceId);
        source.ifPresent(hold -> leave(instanceId, hold));
        return source.isPresent();
    }

    /** It stays where it came from; false when it does not move. */
    boolean moveFailed(String instanceId) {
        if (!holds.isMoving(instanceId)) {
            return false;
        }
        holds.unclaim(instanceId).ifPresent(hold -> leave(instanceId, hold));
        holds.cancelMove(instanceId);
        return true;
    }

    private void leave(String instanceId, Hold hold) {
        HostState host = hosts.get(hold.host());
        placement.giveBack(hold);
        hold.flavor().ifPresent(flavor -> host.giveBack(instanceId, flavor));
        if (hold.isBuilding()) {
            host.endIoOperation();
        }
        hosts.removeFromAllNodes(instanceId, host);
        changed.accept(hold.host());
    }
}
