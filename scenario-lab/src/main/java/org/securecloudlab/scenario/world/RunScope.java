package org.securecloudlab.scenario.world;

import java.util.SortedMap;
import org.securecloudlab.cloud.Sorted;

/**
 * What is known of a run before it starts, for figures that are kept for each project or zone.
 *
 * @param facts the cloud
 * @param projects projects that the scenario's operations name: the name that figures carry, by project id
 */
public record RunScope(CloudFacts facts, SortedMap<String, String> projects) {
    public RunScope {
        projects = Sorted.map(projects);
    }

    /** A project as a part of figures' names. */
    public String projectPart(String projectId) {
        return projects.getOrDefault(projectId, figurePart(projectId));
    }

    /** Whether figures are kept for a project: the scenario names it. */
    public boolean hasFigures(String projectId) {
        return projects.containsKey(projectId);
    }

    /** The zone of a host as a part of figures' names. */
    public String zonePart(String hostKey) {
        return figurePart(facts.zoneOf(facts.serviceHostOf(hostKey)).orElse(""));
    }

    /** A name as a part of a figure's name: letters, digits, {@code -} and {@code _} stay, everything else becomes {@code _}. */
    public static String figurePart(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}_-]", "_");
    }
}
