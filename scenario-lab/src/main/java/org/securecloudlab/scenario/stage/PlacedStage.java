package org.securecloudlab.scenario.stage;

import java.util.List;
import java.util.Objects;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.world.CloudFacts;
import org.securecloudlab.scenario.world.RunScope;
import org.securecloudlab.scenario.world.World;
import org.securecloudlab.scheduler.NovaScheduler;

/**
 * Placed: nova's scheduler chooses a host and claims it, or refuses. Deciding takes no simulated time; requests are decided one
 * after the other in the order of their arrival, as one nova-scheduler worker does.
 */
public final class PlacedStage implements LifeCycleStage {
    @Override
    public String name() {
        return PlacementFigures.STAGE;
    }

    @Override
    public List<FigureDefinition> figures(RunScope scope) {
        return PlacementFigures.of(scope);
    }

    /** Tried on a cloud of the same settings without hosts; what is to say of its rules are warnings. */
    @Override
    public List<Problem> check(CloudFacts facts) {
        Cloud trial =
                Cloud.empty(facts.cloud().name()).withSettings(facts.cloud().settings());
        try {
            return NovaScheduler.of(trial).notes(facts.cloud().flavors()).stream()
                    .map(note -> Problem.warning("cloud.settings.nova", note, "rules of the chosen release"))
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of(Problem.error(
                    "cloud.settings.nova",
                    Objects.requireNonNullElse(e.getMessage(), "options of nova.conf"),
                    "options that nova's scheduler can read"));
        }
    }

    @Override
    public StageRun begin(World world) {
        return new PlacedRun(world, NovaScheduler.of(world.facts().cloud()));
    }
}
