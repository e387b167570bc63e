package org.securecloudlab.scenario.patching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.patch.inventory.SystemInventory;
import org.securecloudlab.patch.owner.AssetKind;
import org.securecloudlab.scenario.stage.Passage;
import org.securecloudlab.scenario.stage.StageRun;
import org.securecloudlab.scenario.world.Life;
import org.securecloudlab.scenario.world.World;

/** Patches in one replication: what hosts, images and instances have, what is published, and what is cured. */
final class PatchingRun implements StageRun {
    private final World world;
    private final Feed feed = new Feed();
    private final ExposureMeter meter;
    private final PatchedGuests guests;
    private final Map<String, PatchedSystem> hosts = new LinkedHashMap<>();

    PatchingRun(World world) {
        this.world = world;
        this.meter = new ExposureMeter(world);
        this.guests = new PatchedGuests(world, feed, meter);
        world.events().on(PatchingOrder.class, order -> order.what().accept(this));
    }

    @Override
    public void enter(Life instance, Passage passage) {
        throw new IllegalStateException("running instances stay running while they are patched");
    }

    PatchedGuests guests() {
        return guests;
    }

    /** Somebody says what hosts have. */
    void hostsHave(List<String> serviceHosts, SystemInventory inventory) {
        PackageSet packages = feed.setOf(AssetKind.HOST, inventory);
        for (String host : serviceHosts) {
            PatchedSystem known = hosts.get(host);
            if (known == null) {
                PatchedSystem system = new PatchedSystem(
                        ExposureMeter.OTHERS, packages, world.clock().nowNanos());
                hosts.put(host, system);
                system.serve(true, meter);
            } else {
                known.replaced(packages, world.clock().nowNanos(), meter);
            }
        }
    }

    /** An advisory is published, or changed, or withdrawn. */
    void publish(PublishedAdvisory advisory) {
        PublishedAdvisory taken = feed.put(advisory);
        for (PackageSet set : feed.touchedBy(taken)) {
            meter.addAll(set, -1);
            set.judge(taken);
            meter.addAll(set, 1);
        }
        String what = advisory.advisory().isWithdrawn() ? "withdrawn" : PatchFigures.word(advisory.severity());
        world.tell("advisory", advisory.id(), Optional.empty(), what);
    }

    /** The work on a host is done; without effect when nobody said what it has. */
    void hostPatched(String serviceHost, Upgrade upgrade) {
        PatchedSystem host = hosts.get(serviceHost);
        if (host != null) {
            host.has(feed.upgraded(host.packages(), upgrade), meter);
        }
        world.figures().add(PatchFigures.HOSTS, 1);
        world.tell("patched", serviceHost, Optional.empty(), "");
    }

    /** A host was not patched because there was something in the way. */
    void hostUnreached(String serviceHost) {
        world.figures().add(PatchFigures.UNREACHED, 1);
        world.tell("not-patched", serviceHost, Optional.empty(), "it is down or not empty");
    }

    @Override
    public void finish() {
        guests.finish(serviceHost -> Optional.ofNullable(hosts.get(serviceHost)));
        meter.finish();
    }
}
