package org.securecloudlab.scenario.stage;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.scenario.migration.InstanceSpecs;
import org.securecloudlab.scenario.world.CloudEvent;
import org.securecloudlab.scenario.world.Life;
import org.securecloudlab.scenario.world.World;
import org.securecloudlab.scheduler.Decision;
import org.securecloudlab.scheduler.HostLoad;
import org.securecloudlab.scheduler.RequestSpec;
import org.securecloudlab.scheduler.Scheduler;

/** The scheduler in one replication: it hears of hosts, deletions and options by events, and decides requests. */
final class PlacedRun implements StageRun {
    private final World world;
    private final Scheduler scheduler;
    private final Occupancy occupancy;
    private final PlacementCounts counts = new PlacementCounts();
    private final PlacedMoves moves;

    PlacedRun(World world, Scheduler scheduler) {
        this.world = world;
        this.scheduler = scheduler;
        this.occupancy = new Occupancy(world.facts().cloud(), scheduler.loads());
        this.moves = new PlacedMoves(world, scheduler, this::loadChanged);
        world.events()
                .on(
                        CloudEvent.InstanceRunning.class,
                        event -> scheduler.built(event.instance().id()));
        world.events().on(CloudEvent.InstanceGone.class, event -> release(event.instance()));
        world.events().on(CloudEvent.InstanceFailed.class, event -> release(event.instance()));
        world.events().on(CloudEvent.HostDown.class, event -> scheduler.setUp(event.serviceHost(), false));
        world.events().on(CloudEvent.HostUp.class, event -> scheduler.setUp(event.serviceHost(), true));
        world.events().on(CloudEvent.HostSwitched.class, e -> scheduler.setEnabled(e.serviceHost(), e.enabled()));
        world.events().on(CloudEvent.OptionChanged.class, this::configure);
    }

    @Override
    public void enter(Life instance, Passage passage) {
        RequestSpec spec = InstanceSpecs.asked(instance);
        boolean answered = world.probe()
                .map(probe -> probe.answer(instance.id(), scheduler, spec))
                .orElse(false);
        if (answered) {
            world.clock().stop();
            return;
        }
        counts.requested(world.scope().projectPart(instance.projectId()));
        Optional<String> reason = scheduler.schedule(spec).accept(new Outcome(instance));
        reason.ifPresentOrElse(passage::fail, passage::proceed);
    }

    private void configure(CloudEvent.OptionChanged change) {
        if (scheduler.reads(change.option())) {
            scheduler.configure(change.option(), change.value());
        }
    }

    private void release(Life instance) {
        if (scheduler.release(instance.id())) {
            String serviceHost = instance.serviceHost().orElseThrow();
            world.facts().keysOf(serviceHost).forEach(this::loadChanged);
            moves.forget(instance);
        }
    }

    private void loadChanged(String hostKey) {
        occupancy.changed(scheduler.load(hostKey), world.clock().nowNanos());
    }

    @Override
    public void finish() {
        List<HostLoad> atEnd = scheduler.loads();
        world.loadsAtEnd(atEnd);
        counts.finish(world.figures());
        occupancy.finish(world.figures(), atEnd, world.clock().nowNanos());
        long used = atEnd.stream().filter(load -> load.instances() > 0).count();
        world.figures().set(PlacementFigures.HOSTS_USED, (double) used);
    }

    /** What follows from a decision: the reason of a refusal, or none. */
    private final class Outcome implements Decision.Visitor<Optional<String>> {
        private final Life instance;

        Outcome(Life instance) {
            this.instance = instance;
        }

        @Override
        public Optional<String> placed(Decision.Placed placed) {
            String hostKey = placed.hosts().get(0);
            world.placed(instance, hostKey);
            loadChanged(hostKey);
            counts.placed(
                    world.scope().projectPart(instance.projectId()),
                    world.scope().zonePart(hostKey));
            return Optional.empty();
        }

        @Override
        public Optional<String> noValidHost(Decision.NoValidHost noValidHost) {
            return Optional.of(noValidHost.decidedBy());
        }

        @Override
        public Optional<String> failed(Decision.Failed failed) {
            return Optional.of("failed: " + failed.stage() + " " + failed.where());
        }
    }
}
