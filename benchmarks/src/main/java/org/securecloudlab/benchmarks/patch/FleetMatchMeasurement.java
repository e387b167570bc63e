package org.securecloudlab.benchmarks.patch;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.securecloudlab.patch.advisory.Advisory;
import org.securecloudlab.patch.inventory.SystemInventory;
import org.securecloudlab.patch.match.FleetMatcher;
import org.securecloudlab.patch.match.PackageCatalog;

/**
 * Matches a fleet against a feed once, without warm-up, and again after one new advisory. Arguments: advisories, systems, packages
 * each, distinct sets.
 */
public final class FleetMatchMeasurement {
    private static final int REPEATS = 101;

    private FleetMatchMeasurement() {}

    public static void main(String[] arguments) {
        int[] sizes = arguments.length == 4
                ? Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray()
                : new int[] {50_000, 20_000, 500, 2_000};
        SyntheticFleet fleet = new SyntheticFleet();
        List<Advisory> advisories = fleet.advisories(sizes[0]);
        List<SystemInventory> systems = fleet.systems(sizes[1], sizes[3], sizes[2]);

        long start = System.nanoTime();
        PackageCatalog catalog = new PackageCatalog();
        int[] setOf = systems.stream().mapToInt(catalog::setOf).toArray();
        FleetMatcher matcher = new FleetMatcher(catalog);
        advisories.forEach(matcher::put);
        int[] counts = matcher.countsOfSets();
        long findings = Arrays.stream(setOf).mapToLong(set -> counts[set]).sum();
        long matched = System.nanoTime();
        System.out.printf(
                "%,d advisories, %,d systems, %,d packages each, %,d sets, %,d distinct packages: %,d findings in %.2f s%n",
                sizes[0],
                sizes[1],
                sizes[2],
                catalog.setCount(),
                catalog.packageCount(),
                findings,
                seconds(start, matched));
        rematch(fleet, matcher);
    }

    private static void rematch(SyntheticFleet fleet, FleetMatcher matcher) {
        long[] nanos = new long[REPEATS];
        int sets = 0;
        for (int i = 0; i < REPEATS; i++) {
            Advisory fresh = fleet.advisory("NEW-" + i);
            long start = System.nanoTime();
            sets += matcher.setsWithAny(matcher.put(fresh)).cardinality();
            nanos[i] = System.nanoTime() - start;
        }
        long first = nanos[0];
        Arrays.sort(nanos);
        System.out.printf(
                "again after one new advisory: first %.1f ms, median %.3f ms, largest of the others %.1f ms; %,d sets met in all%n",
                first / 1e6, nanos[REPEATS / 2] / 1e6, nanos[REPEATS - 2] / 1e6, sets);
    }

    private static double seconds(long fromNanos, long toNanos) {
        return Duration.ofNanos(toNanos - fromNanos).toMillis() / 1000.0;
    }
}
