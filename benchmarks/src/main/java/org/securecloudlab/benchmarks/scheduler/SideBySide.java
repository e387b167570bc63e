package org.securecloudlab.benchmarks.scheduler;

import java.util.Arrays;
import java.util.Locale;
import org.securecloudlab.cloud.Cloud;

/**
 * Our placements and the plain scan's in one process, by turns of a fifth of a second: what the machine does to one it does to the other, so the ratio says more
 * than either figure. Arguments: how many hosts, {@code equal} or {@code different} ones, seconds to warm each up, and how many turns.
 */
public final class SideBySide {
    private static final long TURN = CpuRate.SECOND / 5;

    private SideBySide() {}

    /** Fills a cloud and the scan's arrays, keeps both in their steady state and prints the rates. */
    public static void main(String[] args) {
        int hosts = Integer.parseInt(args[0]);
        long warmUp = Long.parseLong(args[2]) * CpuRate.SECOND;
        int turns = Integer.parseInt(args[3]);
        Cloud cloud = WorkloadCloud.of(hosts, args[1].equals("different"));
        Steady steady = new Steady(cloud, true, 42);
        steady.fill();
        PlainScan scan = new PlainScan(hosts, 42);
        CpuRate rate = new CpuRate();
        rate.of(steady::turn, warmUp);
        rate.of(scan::turn, warmUp);
        double[] ours = new double[turns];
        double[] scans = new double[turns];
        double[] ratios = new double[turns];
        for (int turn = 0; turn < turns; turn++) {
            ours[turn] = rate.of(steady::turn, TURN);
            scans[turn] = rate.of(scan::turn, TURN);
            ratios[turn] = ours[turn] / scans[turn];
        }
        print("placements per CPU second, lower quartile, median, upper quartile", ours);
        print("plain scan", scans);
        print("ratio", ratios);
    }

    private static void print(String what, double[] values) {
        Arrays.sort(values);
        int size = values.length;
        System.out.println(String.format(
                Locale.ROOT,
                "%s: %,.2f, %,.2f, %,.2f",
                what,
                values[size / 4],
                values[size / 2],
                values[size * 3 / 4]));
    }
}
