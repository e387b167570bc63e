package org.securecloudlab.scenario.migration;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.scenario.stage.Passage;
import org.securecloudlab.scenario.stage.StageRun;
import org.securecloudlab.scenario.world.CloudEvent;
import org.securecloudlab.scenario.world.Life;
import org.securecloudlab.scenario.world.Life.State;
import org.securecloudlab.scenario.world.MoveAnswer;
import org.securecloudlab.scenario.world.World;

/**
 * Live migrations in one replication. As nova does, all guests of a host get their new host when the drain is ordered, and then leave one after the other.
 * What breaks meanwhile ends moves by the measured table of faults ({@link org.securecloudlab.migration.risk.FaultOutcome}).
 */
final class MigratingRun implements StageRun {
    private final World world;
    private final MoveRecords records;
    private final SharedLinks links;
    private final Map<MigrationAssumptions, GuestMigrations> migrations = new HashMap<>();
    private final Map<String, Transfer> byInstance = new LinkedHashMap<>();
    private @Nullable InstanceSpecs specs;

    MigratingRun(World world) {
        this.world = world;
        this.records = new MoveRecords(world);
        this.links = new SharedLinks(world.clock(), this::ended);
        world.events().on(DrainAsked.class, this::drain);
        world.events().on(CloudEvent.InstanceDown.class, event -> goneOrDown(event.instance()));
        world.events().on(CloudEvent.InstanceGone.class, event -> goneOrDown(event.instance()));
        world.events().on(CloudEvent.HostDown.class, event -> destinationDown(event.serviceHost()));
        world.events().on(CloudEvent.OptionChanged.class, change -> migrations.clear());
    }

    @Override
    public void enter(Life instance, Passage passage) {
        throw new IllegalStateException("running instances stay running while they move");
    }

    private void drain(DrainAsked asked) {
        GuestMigrations guests = migrations.computeIfAbsent(
                asked.orders().assumptions(), assumptions -> new GuestMigrations(world.settings(), assumptions));
        HostDraining drain = new HostDraining(asked, guests, world.clock().nowNanos());
        world.tell("drain", asked.serviceHost(), Optional.empty(), "");
        world.hosts().disable(asked.serviceHost());
        for (Life life : world.state().on(asked.serviceHost())) {
            if (life.state() == State.RUNNING && !byInstance.containsKey(life.id())) {
                choose(life, drain);
            }
        }
        proceed(drain);
    }

    private void choose(Life life, HostDraining drain) {
        Optional<MovedGuest> guest = specs().guest(life);
        Optional<Unmovable> obstacle = guest.flatMap(drain.migrations()::obstacle);
        if (guest.isEmpty() || obstacle.isPresent()) {
            records.refused(life, obstacle.map(why -> why.because().text()).orElse("its flavor is unknown"));
            return;
        }
        world.follow(life);
        GuestKind kind = drain.migrations().kind(guest.get());
        world.events().publish(new CloudEvent.MoveAsked(life, true, new MoveAnswer() {
            @Override
            public void goesTo(String hostKey) {
                Transfer transfer = new Transfer(
                        life, drain.serviceHost(), world.facts().serviceHostOf(hostKey), hostKey, kind, drain);
                byInstance.put(life.id(), transfer);
                drain.waiting.add(transfer);
            }

            @Override
            public void refused(String reason) {
                records.refused(life, reason);
            }
        }));
    }

    private void proceed(HostDraining drain) {
        while (drain.mayStart()) {
            Transfer transfer = drain.waiting.remove();
            int sharing = links.sharingOf(transfer);
            transfer.draw(
                    drain.migrations()
                            .drawn(
                                    transfer.kind,
                                    sharing,
                                    world.streams().stream("migration", transfer.life.id() + "@" + transfer.from)),
                    drain.migrations().expected(transfer.kind, sharing));
            drain.leaving++;
            world.tell("migrating", transfer.life.id(), Optional.of(transfer.toKey), "");
            links.start(transfer);
        }
        if (drain.isOver()) {
            over(drain);
        }
    }

    private void ended(Transfer transfer) {
        leaves(transfer);
        if (transfer.completes()) {
            records.arrived(transfer);
            world.moved(transfer.life, transfer.toKey);
        } else {
            records.failed(transfer, "does not converge");
        }
        proceed(transfer.drain);
    }

    private void leaves(Transfer transfer) {
        byInstance.remove(transfer.life.id());
        transfer.drain.leaving--;
    }

    /** The source is down, or somebody deleted the instance: before post-copy it is as lost as it would have been without a move. */
    private void goneOrDown(Life life) {
        Transfer transfer = byInstance.get(life.id());
        if (transfer == null) {
            return;
        }
        if (transfer.drain.waiting.remove(transfer)) {
            byInstance.remove(life.id());
            world.events().publish(new CloudEvent.MoveGivenUp(life));
            proceed(transfer.drain);
            return;
        }
        boolean byMove = life.state() == State.DOWN
                && transfer.isInPostCopy(world.clock().nowNanos());
        records.lost(byMove);
        giveUp(transfer, life.state() == State.DOWN ? "its host went down" : "deleted");
    }

    /** Before post-copy the source still runs the guest; from then on neither side alone has it. */
    private void destinationDown(String serviceHost) {
        for (Transfer transfer : List.copyOf(byInstance.values())) {
            if (!transfer.to.equals(serviceHost)) {
                continue;
            }
            if (transfer.drain.waiting.remove(transfer)) {
                byInstance.remove(transfer.life.id());
                world.events().publish(new CloudEvent.MoveGivenUp(transfer.life));
                choose(transfer.life, transfer.drain);
                proceed(transfer.drain);
                continue;
            }
            boolean lost = transfer.isInPostCopy(world.clock().nowNanos());
            giveUp(transfer, "destination went down");
            records.lost(lost);
            if (lost) {
                world.goesDown(transfer.life, "lost in post-copy");
            }
        }
    }

    private void giveUp(Transfer transfer, String reason) {
        links.stop(transfer);
        leaves(transfer);
        records.failed(transfer, reason);
        proceed(transfer.drain);
    }

    private void over(HostDraining drain) {
        String host = drain.serviceHost();
        boolean isEmpty = !world.state().isDown(host)
                && world.state().on(host).stream()
                        .noneMatch(life -> life.state() == State.RUNNING || life.state() == State.STARTING);
        records.drained(drain, isEmpty);
        if (drain.orders().work().isEmpty()) {
            drain.then(isEmpty);
            return;
        }
        long work = isEmpty ? drain.orders().work().get().toNanos() : 0;
        world.clock().after(work, () -> {
            world.hosts().enable(host);
            drain.then(isEmpty);
        });
    }

    private InstanceSpecs specs() {
        InstanceSpecs made = specs == null ? new InstanceSpecs(world.facts().cloud()) : specs;
        specs = made;
        return made;
    }
}
