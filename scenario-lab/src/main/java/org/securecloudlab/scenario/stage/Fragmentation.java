package org.securecloudlab.scenario.stage;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.kernel.statistics.LevelOverTime;
import org.securecloudlab.scenario.world.FigureRecorder;
import org.securecloudlab.scheduler.HostLoad;
import org.securecloudlab.scheduler.resource.ResourceRequest;

/**
 * Free in sum, yet in no host: {@code 1 - fits / ideal} for one flavor, where {@code fits} counts the instances that the hosts' free amounts hold each for
 * itself, and {@code ideal} those that the same amounts would hold in one piece; 0 when even that is none. Judged by room alone, without filters.
 *
 * <p>The flavor is the largest by memory, then vCPU, that some host holds when it is empty; dedicated ones are left aside.
 */
final class Fragmentation {
    static final String FIGURE = "cloud.fragmentation";

    private static final Comparator<Flavor> BY_SIZE = Comparator.comparingLong(Flavor::ramMiB)
            .thenComparingInt(Flavor::vcpus)
            .thenComparing(Flavor::name);

    private final Map<Resource, Long> demand;
    private final Map<Resource, Long> free = new EnumMap<>(Resource.class);
    private final LevelOverTime level;
    private long fits;

    Fragmentation(Cloud cloud, List<HostLoad> atStart) {
        this.demand = cloud.flavors().stream()
                .sorted(BY_SIZE.reversed())
                .flatMap(flavor -> demand(flavor).stream())
                .filter(asked -> atStart.stream().anyMatch(load -> holdsEmpty(load, asked)))
                .findFirst()
                .orElse(Map.of());
        atStart.forEach(load -> add(load, 1));
        this.level = new LevelOverTime(share());
    }

    private static Optional<Map<Resource, Long>> demand(Flavor flavor) {
        ResourceRequest asked = ResourceRequest.of(flavor, Optional.of(Image.of("")));
        if (asked.pcpus() > 0) {
            return Optional.empty();
        }
        Map<Resource, Long> demand = new EnumMap<>(Resource.class);
        demand.put(Resource.VCPU, asked.vcpus());
        demand.put(Resource.RAM, asked.ramMiB());
        demand.put(Resource.DISK, asked.diskGiB());
        demand.values().removeIf(amount -> amount <= 0);
        return demand.isEmpty() ? Optional.empty() : Optional.of(demand);
    }

    private static boolean holdsEmpty(HostLoad load, Map<Resource, Long> asked) {
        return asked.entrySet().stream().allMatch(each -> each.getKey().capacity(load) >= each.getValue());
    }

    /** A host's load has changed. */
    void changed(HostLoad before, HostLoad after, long nowNanos) {
        add(before, -1);
        add(after, 1);
        level.becomes(share(), nowNanos);
    }

    private void add(HostLoad load, int sign) {
        long holds = Long.MAX_VALUE;
        if (!holdsEmpty(load, demand)) {
            return; // a host that never holds one has no share in the room
        }
        for (Map.Entry<Resource, Long> each : demand.entrySet()) {
            long amount =
                    Math.max(0, each.getKey().capacity(load) - each.getKey().used(load));
            free.merge(each.getKey(), sign * amount, Long::sum);
            holds = Math.min(holds, amount / each.getValue());
        }
        fits += demand.isEmpty() ? 0 : sign * holds;
    }

    private double share() {
        long ideal = Long.MAX_VALUE;
        for (Map.Entry<Resource, Long> each : demand.entrySet()) {
            ideal = Math.min(ideal, free.getOrDefault(each.getKey(), 0L) / each.getValue());
        }
        return ideal <= 0 || demand.isEmpty() ? 0 : 1 - (double) fits / ideal;
    }

    void finish(FigureRecorder figures, long endNanos) {
        figures.set(FIGURE + ".end", level.level());
        figures.set(FIGURE + ".max", level.greatest());
        figures.set(FIGURE + ".mean", level.meanUntil(endNanos));
    }
}
