package org.securecloudlab.scenario.entropy;

import java.util.List;
import org.securecloudlab.entropy.model.CloudModel;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.stage.LifeCycleStage;
import org.securecloudlab.scenario.stage.StageRun;
import org.securecloudlab.scenario.world.RunScope;
import org.securecloudlab.scenario.world.World;

/** Ready: an instance has started its programs and waits until they have random numbers. */
public final class ReadyStage implements LifeCycleStage {
    @Override
    public String name() {
        return ReadyFigures.STAGE;
    }

    @Override
    public List<FigureDefinition> figures(RunScope scope) {
        return ReadyFigures.ALL;
    }

    @Override
    public StageRun begin(World world) {
        return new ReadyRun(world, CloudModel.reading(world.facts().cloud()));
    }
}
