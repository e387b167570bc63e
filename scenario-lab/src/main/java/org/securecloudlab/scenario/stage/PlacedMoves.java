package org.securecloudlab.scenario.stage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.scenario.migration.InstanceSpecs;
import org.securecloudlab.scenario.migration.LivePlacement;
import org.securecloudlab.scenario.world.CloudEvent;
import org.securecloudlab.scenario.world.Life;
import org.securecloudlab.scenario.world.World;
import org.securecloudlab.scheduler.Decision;
import org.securecloudlab.scheduler.RequestSpec;
import org.securecloudlab.scheduler.Scheduler;

/** The scheduler's part in moves: it chooses hosts, and frees one side when a move is over. */
final class PlacedMoves {
    private final World world;
    private final Scheduler scheduler;
    private final Consumer<String> loadChanged;
    private final Map<String, String> targets = new HashMap<>();
    private @Nullable InstanceSpecs specs;
    private @Nullable LivePlacement placement;

    PlacedMoves(World world, Scheduler scheduler, Consumer<String> loadChanged) {
        this.world = world;
        this.scheduler = scheduler;
        this.loadChanged = loadChanged;
        world.events().on(CloudEvent.MoveAsked.class, this::choose);
        world.events().on(CloudEvent.InstanceMoved.class, this::moved);
        world.events().on(CloudEvent.MoveGivenUp.class, this::givenUp);
    }

    private void choose(CloudEvent.MoveAsked event) {
        Life life = event.instance();
        Optional<RequestSpec> spec = specs().of(life);
        if (spec.isEmpty()) {
            event.answer().refused("flavor unknown");
        } else if (targets.containsKey(life.id())) {
            event.answer().refused("already on the move");
        } else {
            Optional<String> target = event.live()
                    ? placement().place(spec.get(), life.serviceHost().orElseThrow())
                    : rebuilt(spec.get());
            target.ifPresentOrElse(
                    hostKey -> {
                        targets.put(life.id(), hostKey);
                        loadChanged.accept(hostKey);
                        event.answer().goesTo(hostKey);
                    },
                    () -> event.answer().refused("no valid host"));
        }
    }

    private Optional<String> rebuilt(RequestSpec spec) {
        return scheduler.move(spec) instanceof Decision.Placed placed
                ? Optional.of(placed.hosts().get(0))
                : Optional.empty();
    }

    private void moved(CloudEvent.InstanceMoved event) {
        targets.remove(event.instance().id());
        scheduler.moved(event.instance().id());
        world.facts().keysOf(event.from()).forEach(loadChanged);
        world.facts().keysOf(event.to()).forEach(loadChanged);
    }

    private void givenUp(CloudEvent.MoveGivenUp event) {
        scheduler.moveFailed(event.instance().id());
        forget(event.instance());
    }

    /** The instance holds nothing any more where it was to go. */
    void forget(Life life) {
        Optional.ofNullable(targets.remove(life.id())).ifPresent(loadChanged);
    }

    private InstanceSpecs specs() {
        InstanceSpecs made = specs == null ? new InstanceSpecs(world.facts().cloud()) : specs;
        specs = made;
        return made;
    }

    private LivePlacement placement() {
        LivePlacement made =
                placement == null ? new LivePlacement(scheduler, world.facts().cloud()) : placement;
        placement = made;
        return made;
    }
}
