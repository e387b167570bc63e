package org.securecloudlab.scenario.migration;

import java.util.List;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.stage.LifeCycleStage;
import org.securecloudlab.scenario.stage.StageRun;
import org.securecloudlab.scenario.world.RunScope;
import org.securecloudlab.scenario.world.World;

/** Migrating: an instance that runs is moved to another host while it runs. No instance passes through it on its way to running. */
public final class MigratingStage implements LifeCycleStage {
    @Override
    public String name() {
        return MigrationFigures.STAGE;
    }

    @Override
    public List<FigureDefinition> figures(RunScope scope) {
        return MigrationFigures.ALL;
    }

    @Override
    public StageRun begin(World world) {
        return new MigratingRun(world);
    }
}
