package org.securecloudlab.scenario.patching;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.kernel.statistics.LevelOverTime;
import org.securecloudlab.patch.owner.AssetKind;
import org.securecloudlab.patch.urgency.CvssBand;
import org.securecloudlab.scenario.world.World;

/** How many instances and hosts are open to attack, over time: all, by severity and by owner. */
final class ExposureMeter {
    /** Stands for all owners that have no figures of their own. */
    static final String OTHERS = "";

    private static final double NANOS_A_DAY = 86_400e9;

    private final World world;
    private final LevelOverTime all = new LevelOverTime(0);
    private final LevelOverTime hosts = new LevelOverTime(0);
    private final Map<CvssBand, LevelOverTime> bySeverity = new EnumMap<>(CvssBand.class);
    private final SortedMap<String, LevelOverTime> byOwner = new TreeMap<>();

    ExposureMeter(World world) {
        this.world = world;
        for (CvssBand band : CvssBand.values()) {
            bySeverity.put(band, new LevelOverTime(0));
        }
    }

    /** So many more systems of an owner have these packages; less when negative. */
    void add(PackageSet packages, String owner, int difference) {
        long now = world.clock().nowNanos();
        if (!packages.isOpen()) {
            return;
        }
        if (packages.kind() == AssetKind.HOST) {
            hosts.add(difference, now);
            return;
        }
        all.add(difference, now);
        packages.severities().forEach(band -> bySeverity
                .computeIfAbsent(band, any -> new LevelOverTime(0))
                .add(difference, now));
        if (!owner.equals(OTHERS)) {
            byOwner.computeIfAbsent(owner, name -> new LevelOverTime(0)).add(difference, now);
        }
    }

    /** All systems that have these packages; to be called before and after something changes for all of them. */
    void addAll(PackageSet packages, int sign) {
        packages.servingByOwner().forEach((owner, count) -> add(packages, owner, sign * count));
    }

    void finish() {
        set(PatchFigures.EXPOSED, all);
        world.figures().set(PatchFigures.EXPOSED + PatchFigures.MAX, all.greatest());
        set(PatchFigures.HOSTS_EXPOSED, hosts);
        bySeverity.forEach((band, level) -> set(PatchFigures.of(band), level));
        byOwner.forEach((owner, level) -> set(PatchFigures.ofOwner(owner), level));
    }

    private void set(String figure, LevelOverTime level) {
        long now = world.clock().nowNanos();
        world.figures().set(figure + PatchFigures.DAYS, level.meanUntil(now) * now / NANOS_A_DAY);
        world.figures().set(figure + PatchFigures.END, level.level());
    }
}
