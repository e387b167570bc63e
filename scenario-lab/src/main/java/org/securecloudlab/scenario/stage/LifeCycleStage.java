package org.securecloudlab.scenario.stage;

import java.util.List;
import java.util.Set;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.world.CloudFacts;
import org.securecloudlab.scenario.world.RunScope;
import org.securecloudlab.scenario.world.World;

/**
 * One stage in the life of an instance, joined to the engine that models it. Found by {@link java.util.ServiceLoader}: to add one,
 * name the class in {@code META-INF/services/org.securecloudlab.scenario.stage.LifeCycleStage}.
 */
public interface LifeCycleStage {
    /** Its name; one of {@link LifeCycle}'s, or one of its own. */
    String name();

    /** The stage that it follows at once, when {@link LifeCycle} does not know its name; {@code requested} is the first. */
    default String after() {
        return LifeCycle.REQUESTED;
    }

    /** The figures that it reports in this run. */
    List<FigureDefinition> figures(RunScope scope);

    /** What of the cloud this stage cannot work with, such as settings that it cannot read; nothing by default. */
    default List<Problem> check(CloudFacts facts) {
        return List.of();
    }

    /** Options of nova.conf, by {@code section.option}, that it reads anew when {@code configure} changes them; none by default. */
    default Set<String> novaOptions() {
        return Set.of();
    }

    /** Makes it ready for one replication; it may listen for events of that world. */
    StageRun begin(World world);
}
