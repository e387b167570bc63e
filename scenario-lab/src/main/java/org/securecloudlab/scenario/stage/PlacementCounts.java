package org.securecloudlab.scenario.stage;

import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.scenario.world.FigureRecorder;

/** Instances asked for, placed and refused: in all, by project and by zone. */
final class PlacementCounts {
    /** Counters of one project. */
    private static final class Counters {
        private long requested;
        private long placed;
    }

    private final SortedMap<String, Counters> byProject = new TreeMap<>();
    private final SortedMap<String, Long> placedByZone = new TreeMap<>();
    private long requested;
    private long placed;

    void requested(String projectPart) {
        requested++;
        byProject.computeIfAbsent(projectPart, p -> new Counters()).requested++;
    }

    void placed(String projectPart, String zonePart) {
        placed++;
        byProject.computeIfAbsent(projectPart, p -> new Counters()).placed++;
        placedByZone.merge(zonePart, 1L, Long::sum);
    }

    void finish(FigureRecorder figures) {
        figures.set(PlacementFigures.REQUESTED, (double) requested);
        figures.set(PlacementFigures.PLACED, (double) placed);
        figures.set(PlacementFigures.FAILED, (double) (requested - placed));
        figures.set(PlacementFigures.FAILED_SHARE, requested == 0 ? 0 : (double) (requested - placed) / requested);
        byProject.forEach((project, counters) -> {
            figures.set("project." + project + ".requested", (double) counters.requested);
            figures.set("project." + project + ".placed", (double) counters.placed);
            figures.set("project." + project + ".failed", (double) (counters.requested - counters.placed));
        });
        placedByZone.forEach((zone, count) -> figures.set(PlacementFigures.zonePlaced(zone), (double) count));
    }
}
