package org.securecloudlab.scenario.image;

import static org.securecloudlab.scenario.figure.FigureDefinition.sample;

import java.util.List;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.figure.SampleRecorder;
import org.securecloudlab.scenario.stage.LifeCycleStage;
import org.securecloudlab.scenario.stage.StageRun;
import org.securecloudlab.scenario.world.RunScope;
import org.securecloudlab.scenario.world.World;

/** Booted: the guest's kernel is up and its programs start. How long that takes is the guest's affair: an assumption. */
public final class BootedStage implements LifeCycleStage {
    private static final String STAGE = "booted";
    private static final String SECONDS = "boot.booted";
    private static final double NANOS = 1e9;

    @Override
    public String name() {
        return STAGE;
    }

    @Override
    public List<FigureDefinition> figures(RunScope scope) {
        return List.of(sample(SECONDS, "s", STAGE, "From power-on until the guest's programs run, as assumed"));
    }

    @Override
    public StageRun begin(World world) {
        double assumed = ImageAssumptions.of(world.facts().cloud().settings()).guestBootSeconds();
        SampleRecorder seconds = world.figures().sample(SECONDS);
        return (instance, passage) -> {
            seconds.record(assumed);
            world.clock().after(Math.round(assumed * NANOS), passage::proceed);
        };
    }
}
