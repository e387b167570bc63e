package org.securecloudlab.scenario.world;

import java.util.List;
import org.securecloudlab.kernel.RandomStreams;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.stage.LifeCycleStage;

/**
 * What a replication is made from.
 *
 * @param scope the cloud, and the projects that the scenario names
 * @param stages the stages of life, in order
 * @param figures what is reported
 * @param streams the replication's random streams
 * @param detailed whether the timeline is kept
 */
public record WorldSetup(
        RunScope scope,
        List<LifeCycleStage> stages,
        List<FigureDefinition> figures,
        RandomStreams streams,
        boolean detailed) {
    public WorldSetup {
        stages = List.copyOf(stages);
        figures = List.copyOf(figures);
    }
}
