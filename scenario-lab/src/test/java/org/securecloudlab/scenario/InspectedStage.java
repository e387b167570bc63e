package org.securecloudlab.scenario;

import java.util.List;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.stage.LifeCycleStage;
import org.securecloudlab.scenario.stage.Passage;
import org.securecloudlab.scenario.stage.StageRun;
import org.securecloudlab.scenario.world.Life;
import org.securecloudlab.scenario.world.RunScope;
import org.securecloudlab.scenario.world.World;

/** Holds each placed instance for two seconds when a scenario pings, and fails the second one. */
public final class InspectedStage implements LifeCycleStage {
    private static final long WAIT_NANOS = 2_000_000_000L;

    @Override
    public String name() {
        return "inspected";
    }

    @Override
    public String after() {
        return "placed";
    }

    @Override
    public List<FigureDefinition> figures(RunScope scope) {
        return List.of(FigureDefinition.sample("inspected.wait", "s", name(), "Time held"));
    }

    @Override
    public StageRun begin(World world) {
        return new Run(world);
    }

    private record Run(World world) implements StageRun {
        @Override
        public void enter(Life instance, Passage passage) {
            if (world.figures().figures().values().getOrDefault("ping.count", 0.0) == 0) {
                passage.proceed();
                return;
            }
            world.clock().after(WAIT_NANOS, () -> leave(instance, passage));
        }

        private void leave(Life instance, Passage passage) {
            world.figures().sample("inspected.wait").record(WAIT_NANOS / 1e9);
            if (instance.id().endsWith("-2")) {
                passage.fail("inspection");
            } else {
                passage.proceed();
            }
        }
    }
}
