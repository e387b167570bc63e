package org.securecloudlab.scenario.entropy;

import java.util.List;
import java.util.Set;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.stage.LifeCycleStage;
import org.securecloudlab.scenario.stage.StageRun;
import org.securecloudlab.scenario.world.RunScope;
import org.securecloudlab.scenario.world.World;

/** Ready: an instance has started its programs and waits until they have random numbers. */
public final class ReadyStage implements LifeCycleStage {
    /** Where a host reads the random numbers that it hands to guests. */
    static final String RNG_DEVICE = "libvirt.rng_dev_path";

    @Override
    public String name() {
        return ReadyFigures.STAGE;
    }

    @Override
    public List<FigureDefinition> figures(RunScope scope) {
        return ReadyFigures.ALL;
    }

    @Override
    public Set<String> novaOptions() {
        return Set.of(RNG_DEVICE);
    }

    @Override
    public StageRun begin(World world) {
        return new ReadyRun(world);
    }
}
