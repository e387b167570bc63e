package org.securecloudlab.patch.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.patch.window.Freeze;
import org.securecloudlab.patch.window.MaintenanceWindow;

/**
 * What to plan.
 *
 * @param from when work may begin
 * @param rings from the first to the last
 * @param assets systems
 * @param windows those that systems name
 * @param freezes when nothing may change
 * @param atOnce how many systems may be worked on at the same time
 * @param likeness how like production each ring with a gate is, by the ring's name
 */
public record PlanRequest(
        Instant from,
        List<Ring> rings,
        List<PlannedAsset> assets,
        List<MaintenanceWindow> windows,
        List<Freeze> freezes,
        int atOnce,
        SortedMap<String, Likeness> likeness) {
    public PlanRequest {
        rings = List.copyOf(rings);
        assets = List.copyOf(assets);
        windows = List.copyOf(windows);
        freezes = List.copyOf(freezes);
        likeness = Sorted.map(likeness);
    }

    /** The same without a gate's likeness. */
    public PlanRequest(
            Instant from,
            List<Ring> rings,
            List<PlannedAsset> assets,
            List<MaintenanceWindow> windows,
            List<Freeze> freezes,
            int atOnce) {
        this(from, rings, assets, windows, freezes, atOnce, Sorted.map(Map.<String, Likeness>of()));
    }

    /** The same with other assets. */
    public PlanRequest withAssets(List<PlannedAsset> others) {
        return new PlanRequest(from, rings, others, windows, freezes, atOnce, likeness);
    }
}
