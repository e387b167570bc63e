package org.securecloudlab.scenario.migration;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.securecloudlab.migration.nova.NovaOption;
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
    public Set<String> novaOptions() {
        return Arrays.stream(NovaOption.values())
                .map(option -> option.section() + "." + option.option())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public StageRun begin(World world) {
        return new MigratingRun(world);
    }
}
