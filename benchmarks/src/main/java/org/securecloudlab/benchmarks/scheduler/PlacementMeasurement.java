package org.securecloudlab.benchmarks.scheduler;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import org.securecloudlab.cloud.Cloud;

/**
 * Placements per second. Arguments: how many hosts, {@code equal} or
 * {@code different} ones, {@code quick}, {@code whole} or {@code scan}, seconds to warm up and seconds of each of five rounds; then, if not
 * all, how many hosts placement offers a request.
 */
public final class PlacementMeasurement {
    private static final int ROUNDS = 5;

    private PlacementMeasurement() {}

    /** Fills a cloud, keeps it in its steady state and prints what it took. */
    public static void main(String[] args) {
        int hosts = Integer.parseInt(args[0]);
        boolean different = args[1].equals("different");
        long warmUp = Long.parseLong(args[3]) * CpuRate.SECOND;
        long round = Long.parseLong(args[4]) * CpuRate.SECOND;
        if (args[2].equals("scan")) {
            measure(new PlainScan(hosts, 42)::turn, warmUp, round);
            return;
        }
        Cloud all = WorkloadCloud.of(hosts, different);
        Cloud cloud = args.length < 6
                ? all
                : all.withSettings(all.settings().withNovaOption("scheduler.max_placement_results", args[5]));
        Steady steady = new Steady(cloud, args[2].equals("quick"), 42);
        long begin = CpuRate.now();
        steady.fill();
        print("filled with %,d instances in %.1f s, %,d refused", steady.instances(), seconds(begin), steady.failed);
        print("heap in use %,d MiB", heapMiB());
        long before = steady.failed;
        long turns = measure(steady::turn, warmUp, round);
        print(
                "%,d distinct states, %.2f %% refused",
                steady.distinctStates(), 100.0 * (steady.failed - before) / Math.max(1, turns));
    }

    private static long measure(PlacementBenchmark.Turns turns, long warmUp, long round) {
        CpuRate rate = new CpuRate();
        rate.of(turns, warmUp);
        double[] rates = new double[ROUNDS];
        for (int number = 0; number < ROUNDS; number++) {
            rates[number] = rate.of(turns, round);
        }
        Arrays.sort(rates);
        print("placements per CPU second: median %,.0f (%,.0f to %,.0f)", rates[2], rates[0], rates[ROUNDS - 1]);
        return rate.done();
    }

    private static double seconds(long begin) {
        return (CpuRate.now() - begin) / (double) CpuRate.SECOND;
    }

    private static long heapMiB() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
