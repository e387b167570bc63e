package org.securecloudlab.entropy.boot;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.securecloudlab.cloud.Sorted;

/**
 * What one storm was like. Arrays have a place for each guest, group after group.
 *
 * @param waitSeconds from wanting random numbers until having them; infinite where that never came
 * @param seedSeconds from wanting them until the first buffer of the device was in; infinite where it never was
 * @param readySeconds when a guest was up and had its random numbers, since the start of the storm
 * @param origins how many generators were made ready by what
 * @param levels watched over time
 * @param givenBits what the supply handed over
 * @param events how many events it took
 */
@SuppressWarnings("ArrayRecordComponent") // a hundred thousand numbers each; never compared
public record StormOutcome(
        double[] waitSeconds,
        double[] seedSeconds,
        double[] readySeconds,
        SortedMap<String, Integer> origins,
        List<LevelPoint> levels,
        double givenBits,
        long events) {
    public StormOutcome {
        origins = Sorted.map(origins);
        levels = List.copyOf(levels);
    }

    /**
     * One look at the storm.
     *
     * @param seconds since its start
     * @param waiting guests that wait for random numbers
     * @param ready guests that have had them
     * @param level what the first host's pool holds in bits, or requests waiting at the source
     */
    public record LevelPoint(double seconds, int waiting, int ready, double level) {}

    /** The share of the waits that are shorter than a limit. */
    public static double shareBelow(double[] waits, double limitSeconds) {
        int below = 0;
        for (double wait : waits) {
            below += wait < limitSeconds ? 1 : 0;
        }
        return waits.length == 0 ? 1 : (double) below / waits.length;
    }

    /** The smallest value that at least this share does not exceed; 0 of none. */
    public static double percentile(double[] values, double share) {
        if (values.length == 0) {
            return 0;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int index = (int) StrictMath.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, Math.min(sorted.length - 1, index))];
    }
}
