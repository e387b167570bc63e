package org.securecloudlab.scenario.patching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.patch.inventory.SystemInventory;
import org.securecloudlab.patch.owner.AssetKind;
import org.securecloudlab.scenario.world.CloudEvent;
import org.securecloudlab.scenario.world.InstanceRequest;
import org.securecloudlab.scenario.world.Life;
import org.securecloudlab.scenario.world.Life.State;
import org.securecloudlab.scenario.world.World;

/** Images and instances in one replication: what they have, and what becomes of it. */
final class PatchedGuests {
    private final World world;
    private final Feed feed;
    private final ExposureMeter meter;
    private final CureTimes times;
    private final Map<String, PackageSet> images = new HashMap<>();
    private final Map<String, PatchedSystem> byInstance = new LinkedHashMap<>();
    private boolean isAnythingKnown;

    PatchedGuests(World world, Feed feed, ExposureMeter meter) {
        this.world = world;
        this.feed = feed;
        this.meter = meter;
        this.times = new CureTimes(world);
        world.events().on(CloudEvent.InstanceRunning.class, event -> boots(event.instance()));
        world.events().on(CloudEvent.InstanceDown.class, event -> serves(event.instance(), false));
        world.events().on(CloudEvent.InstanceResumed.class, event -> serves(event.instance(), true));
        world.events().on(CloudEvent.InstanceEvacuated.class, event -> serves(event.instance(), true));
        world.events().on(CloudEvent.InstanceGone.class, event -> gone(event.instance()));
    }

    /** Somebody says what an image has; instances of it of which nothing is known have the same. */
    void imageHas(Image image, SystemInventory inventory) {
        PackageSet packages = feed.setOf(AssetKind.INSTANCE, inventory);
        images.put(image.id(), packages);
        known(
                life -> imageOf(life).filter(image.id()::equals).isPresent() && !byInstance.containsKey(life.id()),
                packages);
    }

    /** Somebody says what instances have that hold resources by now. */
    void instancesHave(Predicate<Life> filter, SystemInventory inventory) {
        known(filter, feed.setOf(AssetKind.INSTANCE, inventory));
    }

    private void known(Predicate<Life> filter, PackageSet packages) {
        isAnythingKnown = true;
        world.state().holding(filter).stream()
                .filter(life -> life.state() != State.STARTING)
                .forEach(life -> install(life, packages, life.state() == State.RUNNING));
    }

    private void install(Life life, PackageSet packages, boolean serves) {
        long now = world.clock().nowNanos();
        PatchedSystem guest = byInstance.get(life.id());
        if (guest == null) {
            guest = new PatchedSystem(owner(life), packages, now);
            byInstance.put(life.id(), guest);
            guest.serve(serves, meter);
        } else {
            guest.replaced(packages, now, meter);
        }
    }

    private String owner(Life life) {
        return world.scope().hasFigures(life.projectId())
                ? world.scope().projectPart(life.projectId())
                : ExposureMeter.OTHERS;
    }

    private void boots(Life life) {
        imageOf(life).map(images::get).ifPresent(packages -> install(life, packages, true));
    }

    private static Optional<String> imageOf(Life life) {
        return life.existing()
                .flatMap(Instance::imageId)
                .or(() -> life.request().flatMap(InstanceRequest::image).map(Image::id));
    }

    private void serves(Life life, boolean serves) {
        Optional.ofNullable(byInstance.get(life.id())).ifPresent(guest -> guest.serve(serves, meter));
    }

    private void gone(Life life) {
        PatchedSystem guest = byInstance.remove(life.id());
        if (guest != null) {
            guest.serve(false, meter);
            times.end(guest);
        }
    }

    /** A golden image is built anew: what boots from now on has its packages. */
    void imageRebuilt(Image image, Upgrade upgrade) {
        images.computeIfPresent(image.id(), (id, packages) -> feed.upgraded(packages, upgrade));
        world.figures().add(PatchFigures.IMAGES, 1);
        world.tell("image-rebuilt", image.name(), Optional.empty(), "");
    }

    /** An instance is upgraded in place. */
    void patched(Life life, Upgrade upgrade) {
        PatchedSystem guest = byInstance.get(life.id());
        if (isReached(life) && guest != null) {
            PackageSet before = guest.packages();
            PackageSet after = feed.upgraded(before, upgrade);
            guest.has(after, meter);
            times.cured(guest, before);
            Upgrade withRestart = new Upgrade(upgrade.advisories(), true);
            guest.waitsForRestart(!upgrade.restart() && feed.upgraded(after, withRestart) != after);
        }
    }

    /** An instance is rebuilt from its image as that is by now. */
    void rebuilt(Life life) {
        PatchedSystem guest = byInstance.get(life.id());
        Optional<PackageSet> image = imageOf(life).map(images::get);
        if (isReached(life) && guest != null && image.isPresent()) {
            PackageSet before = guest.packages();
            guest.has(image.get(), meter);
            times.cured(guest, before);
            guest.replaced(image.get(), world.clock().nowNanos(), meter);
            guest.waitsForRestart(false);
        }
    }

    private boolean isReached(Life life) {
        boolean runs = life.state() == State.RUNNING;
        if (life.holdsResources()) {
            world.figures().add(runs ? PatchFigures.INSTANCES : PatchFigures.UNREACHED, 1);
            world.tell(runs ? "patched" : "not-patched", life.id(), life.serviceHost(), runs ? "" : "it does not run");
        }
        return runs;
    }

    void finish(Function<String, Optional<PatchedSystem>> hosts) {
        if (!isAnythingKnown) {
            return;
        }
        List<Life> running = new ArrayList<>(world.state().holding(life -> life.state() == State.RUNNING));
        for (Life life : running) {
            PatchedSystem guest = byInstance.get(life.id());
            if (guest == null) {
                world.figures().add(PatchFigures.UNKNOWN, 1);
            } else {
                atEnd(guest, life.serviceHost().flatMap(hosts));
            }
        }
        byInstance.values().forEach(times::end);
    }

    private void atEnd(PatchedSystem guest, Optional<PatchedSystem> host) {
        boolean open = guest.packages().isOpen();
        host.filter(known -> known.packages().isOpen() != open).ifPresent(known -> world.figures()
                .add(open ? PatchFigures.GUEST_BEHIND : PatchFigures.HOST_BEHIND, 1));
        world.figures().add(PatchFigures.RESTART_PENDING, guest.waitsForRestart() ? 1 : 0);
        PackageSet best = feed.upgraded(guest.packages(), Upgrade.OF_ALL);
        world.figures().add(PatchFigures.UNFIXABLE, best.isOpen() ? 1 : 0);
    }
}
