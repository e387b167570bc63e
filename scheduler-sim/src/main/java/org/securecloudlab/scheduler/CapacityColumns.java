package org.securecloudlab.scheduler;

import java.util.List;
import java.util.function.IntFunction;
import org.securecloudlab.cloud.Inventory;

/** One resource class over all hosts, or over all other providers: what placement may still hand out, in plain arrays. */
final class CapacityColumns {
    private final long[] capacity;
    private final long[] usable;
    private final long[] minUnit;
    private final long[] maxUnit;
    private final long[] stepSize;
    private final long[] used;

    CapacityColumns(IntFunction<Inventory> inventories, long[] used) {
        int size = used.length;
        this.capacity = new long[size];
        this.usable = new long[size];
        this.minUnit = new long[size];
        this.maxUnit = new long[size];
        this.stepSize = new long[size];
        for (int index = 0; index < size; index++) {
            Inventory inventory = inventories.apply(index);
            capacity[index] = inventory.capacity();
            usable[index] = inventory.total() - inventory.reserved();
            minUnit[index] = inventory.minUnit();
            maxUnit[index] = inventory.maxUnit();
            stepSize[index] = Math.max(1, inventory.stepSize());
        }
        this.used = used;
    }

    /**
     * Whether a host has room (Placement API, allocation candidates): used + asked within capacity, and the single allocation between
     * min_unit and max_unit and a multiple of step_size. Nothing asked always fits.
     */
    boolean fits(int host, long asked) {
        if (asked == 0) {
            return true;
        }
        return used[host] + asked <= capacity[host] && allowsUnit(host, asked);
    }

    /** Whether what several groups take together stays within capacity and the largest unit; placement checks no more of a sum. */
    boolean fitsInAll(int host, long asked) {
        return used[host] + asked <= capacity[host] && asked <= maxUnit[host];
    }

    /** Whether there is an inventory at all. */
    boolean isOffered(int host) {
        return capacity[host] > 0 || maxUnit[host] > 0;
    }

    /** Whether a host may hand out that much at once, whatever is left of it. */
    boolean allowsUnit(int host, long asked) {
        return asked == 0 || (asked >= minUnit[host] && asked <= maxUnit[host] && asked % stepSize[host] == 0);
    }

    /** What is left; negative when more is used than may be. */
    long room(int host) {
        return capacity[host] - used[host];
    }

    /** The smallest allocation ratio, in tenths, with which so much more would fit; infinite where there is nothing to multiply. */
    double ratioFor(int host, long asked) {
        if (usable[host] <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        long needed = used[host] + asked;
        // Capacity is cut to a whole number after a product that may come out a little too small.
        long tenths = Math.max(1, needed * 10 / usable[host] - 1);
        while ((long) (usable[host] * (tenths / 10.0)) < needed) {
            tenths++;
        }
        return tenths / 10.0;
    }

    /** What does not change about a host. */
    List<Long> inventory(int host) {
        return List.of(capacity[host], minUnit[host], maxUnit[host], stepSize[host]);
    }

    void take(int host, long amount) {
        used[host] += amount;
    }

    void giveBack(int host, long amount) {
        used[host] = Math.max(0, used[host] - amount);
    }

    long used(int host) {
        return used[host];
    }

    long capacity(int host) {
        return capacity[host];
    }

    /** What a refusal shows: free of capacity, or the unit rule that is broken. */
    String describe(int host, String resourceClass, long asked) {
        if (used[host] + asked > capacity[host]) {
            return resourceClass + " " + (capacity[host] - used[host]) + " free of " + capacity[host];
        }
        return resourceClass + " in units of " + minUnit[host] + " to " + maxUnit[host] + ", step " + stepSize[host];
    }
}
