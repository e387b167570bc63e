package org.securecloudlab.scenario.stage;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.kernel.statistics.LevelOverTime;
import org.securecloudlab.scenario.world.FigureRecorder;
import org.securecloudlab.scheduler.HostLoad;

/** How full the whole cloud is over time, kept up to date host by host. Hosts that are down count with their capacity. */
final class Occupancy {
    private final Map<String, HostLoad> loads = new HashMap<>();
    private final Map<Resource, LevelOverTime> used = new EnumMap<>(Resource.class);
    private final Map<Resource, Long> capacity = new EnumMap<>(Resource.class);
    private final Fragmentation fragmentation;

    Occupancy(Cloud cloud, List<HostLoad> atStart) {
        fragmentation = new Fragmentation(cloud, atStart);
        atStart.forEach(load -> loads.put(load.host(), load));
        for (Resource resource : Resource.values()) {
            used.put(
                    resource,
                    new LevelOverTime(atStart.stream().mapToLong(resource::used).sum()));
            capacity.put(
                    resource, atStart.stream().mapToLong(resource::capacity).sum());
        }
    }

    /** A host's load has changed. */
    void changed(HostLoad load, long nowNanos) {
        HostLoad before = loads.put(load.host(), load);
        if (before != null) {
            fragmentation.changed(before, load, nowNanos);
        }
        used.forEach((resource, level) -> {
            long difference = resource.used(load) - (before == null ? 0 : resource.used(before));
            if (difference != 0) {
                level.add((double) difference, nowNanos);
            }
        });
    }

    /** Sets the figures of the cloud and of its hosts. */
    void finish(FigureRecorder figures, List<HostLoad> atEnd, long endNanos) {
        fragmentation.finish(figures, endNanos);
        used.forEach((resource, level) -> {
            double whole = (double) capacity.getOrDefault(resource, 0L);
            String name = "cloud." + resource.label() + ".utilisation";
            figures.set(name + ".end", share(level.level(), whole));
            figures.set(name + ".max", share(level.greatest(), whole));
            figures.set(name + ".mean", share(level.meanUntil(endNanos), whole));
            for (HostLoad load : atEnd) {
                if (resource.capacity(load) > 0) {
                    figures.sample("host." + resource.label() + ".utilisation")
                            .record(share((double) resource.used(load), (double) resource.capacity(load)));
                }
            }
        });
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
