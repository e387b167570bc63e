package org.securecloudlab.scenario.stage;

import static org.securecloudlab.scenario.figure.FigureDefinition.value;

import java.util.List;
import org.securecloudlab.kernel.statistics.LevelOverTime;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.world.CloudEvent;
import org.securecloudlab.scenario.world.Ending;
import org.securecloudlab.scenario.world.FigureRecorder;
import org.securecloudlab.scenario.world.Life;
import org.securecloudlab.scenario.world.Life.State;
import org.securecloudlab.scenario.world.RunScope;
import org.securecloudlab.scenario.world.World;

/** Running: an instance serves until its lifetime is over, somebody deletes it, or its host goes down. */
public final class RunningStage implements LifeCycleStage {
    static final String STAGE = "running";

    @Override
    public String name() {
        return STAGE;
    }

    @Override
    public List<FigureDefinition> figures(RunScope scope) {
        return List.of(
                value("instances.running", "instances", STAGE, "Instances that serve at the end"),
                value("instances.running.max", "instances", STAGE, "Most instances that served at once"),
                value("instances.running.mean", "instances", STAGE, "Instances that serve, mean over time"),
                value("instances.lost", "instances", STAGE, "Instances that went down with their host"),
                value("instances.resumed", "instances", STAGE, "Instances that came back with their host"),
                value("instances.down", "instances", STAGE, "Instances that are down with their host at the end"),
                value("instances.deleted", "instances", STAGE, "Instances that were deleted"),
                value("instances.expired", "instances", STAGE, "Instances whose lifetime was over"));
    }

    @Override
    public StageRun begin(World world) {
        return new Run(world);
    }

    private static final class Run implements StageRun {
        private final World world;
        private final LevelOverTime running;
        private long lost;
        private long resumed;
        private long evacuated;
        private long downAndGone;
        private long deleted;
        private long expired;

        Run(World world) {
            this.world = world;
            this.running = new LevelOverTime(world.facts().runningAtStart());
            world.events().on(CloudEvent.InstanceGone.class, this::gone);
            world.events().on(CloudEvent.InstanceDown.class, this::down);
            world.events().on(CloudEvent.InstanceResumed.class, event -> resumed());
            world.events().on(CloudEvent.InstanceEvacuated.class, event -> evacuated());
        }

        @Override
        public void enter(Life instance, Passage passage) {
            world.runs(instance);
            change(1);
            instance.lifetimeNanos()
                    .ifPresent(lifetime -> world.clock().after(lifetime, () -> world.end(instance, Ending.EXPIRED)));
        }

        private void gone(CloudEvent.InstanceGone event) {
            if (event.before() == State.RUNNING) {
                change(-1);
            }
            downAndGone += event.before() == State.DOWN ? 1 : 0;
            deleted += event.ending() == Ending.DELETED ? 1 : 0;
            expired += event.ending() == Ending.EXPIRED ? 1 : 0;
        }

        private void down(CloudEvent.InstanceDown event) {
            lost++;
            if (event.before() == State.RUNNING) {
                change(-1);
            }
        }

        private void resumed() {
            resumed++;
            change(1);
        }

        private void evacuated() {
            evacuated++;
            change(1);
        }

        private void change(int difference) {
            running.add(difference, world.clock().nowNanos());
        }

        @Override
        public void finish() {
            FigureRecorder figures = world.figures();
            figures.set("instances.running", running.level());
            figures.set("instances.running.max", running.greatest());
            figures.set(
                    "instances.running.mean", running.meanUntil(world.clock().nowNanos()));
            figures.set("instances.lost", (double) lost);
            figures.set("instances.resumed", (double) resumed);
            figures.set("instances.down", (double) (lost - resumed - evacuated - downAndGone));
            figures.set("instances.deleted", (double) deleted);
            figures.set("instances.expired", (double) expired);
        }
    }
}
