package org.securecloudlab.scenario.patching;

import java.util.List;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.stage.LifeCycleStage;
import org.securecloudlab.scenario.stage.StageRun;
import org.securecloudlab.scenario.world.RunScope;
import org.securecloudlab.scenario.world.World;

/** Patching: what is open to attack, and is cured, while instances run. No instance passes through it on its way to running. */
public final class PatchingStage implements LifeCycleStage {
    @Override
    public String name() {
        return PatchFigures.STAGE;
    }

    @Override
    public List<FigureDefinition> figures(RunScope scope) {
        return PatchFigures.of(scope);
    }

    @Override
    public StageRun begin(World world) {
        return new PatchingRun(world);
    }
}
