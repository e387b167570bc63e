package org.securecloudlab.scheduler.resource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.securecloudlab.cloud.Inventory;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.explain.Why;

/**
 * One resource class over all hosts, or over all other providers: what placement may still hand out. Classes that are looked at together can lie side
 * by side in one table, so that a look at a host fetches one or two lines of memory and not one for each class and figure.
 */
public final class CapacityColumns {
    /** Of a host: its capacity, what is used, and the place of its inventory among the different ones. */
    public static final int CELL = 3;

    private static final int USED = 1;
    private static final int KIND = 2;

    private final long[] table;
    private final int offset;
    private final int stride;
    private final List<Inventory> kinds = new ArrayList<>();

    /** A class in a table of its own. */
    public CapacityColumns(IntFunction<Inventory> inventories, long[] used) {
        this(inventories, used, new long[used.length * CELL], 0);
    }

    /**
     * A class in a table of several.
     *
     * @param table {@link #CELL} numbers for each class and host, host by host
     * @param place which of the classes it is
     */
    public CapacityColumns(IntFunction<Inventory> inventories, long[] used, long[] table, int place) {
        this.table = table;
        this.offset = place * CELL;
        this.stride = used.length == 0 ? CELL : table.length / used.length;
        Map<Inventory, Integer> places = new HashMap<>();
        for (int index = 0; index < used.length; index++) {
            Inventory inventory = inventories.apply(index);
            Integer kind = places.putIfAbsent(inventory, kinds.size());
            if (kind == null) {
                kinds.add(inventory);
            }
            table[at(index)] = inventory.capacity();
            table[at(index) + USED] = used[index];
            table[at(index) + KIND] = kind == null ? kinds.size() - 1 : kind;
        }
    }

    private int at(int host) {
        return host * stride + offset;
    }

    private Inventory units(int host) {
        return kinds.get((int) table[at(host) + KIND]);
    }

    /**
     * Whether a host has room (Placement API, allocation candidates): used + asked within capacity, and the single allocation between
     * min_unit and max_unit and a multiple of step_size. Nothing asked always fits.
     */
    public boolean fits(int host, long asked) {
        if (asked == 0) {
            return true;
        }
        return used(host) + asked <= capacity(host) && allowsUnit(host, asked);
    }

    /** Whether so much is left, in whatever units. Nothing asked always is. */
    public boolean hasLeft(int host, long asked) {
        return asked == 0 || asked <= room(host);
    }

    /** Whether what several groups take together stays within capacity and the largest unit; placement checks no more of a sum. */
    public boolean fitsInAll(int host, long asked) {
        return used(host) + asked <= capacity(host) && asked <= units(host).maxUnit();
    }

    /** Whether there is an inventory at all. */
    public boolean isOffered(int host) {
        return capacity(host) > 0 || units(host).maxUnit() > 0;
    }

    /** Whether a host may hand out that much at once, whatever is left of it. */
    public boolean allowsUnit(int host, long asked) {
        if (asked == 0) {
            return true;
        }
        Inventory units = units(host);
        return asked >= units.minUnit() && asked <= units.maxUnit() && asked % step(units) == 0;
    }

    private static long step(Inventory units) {
        return Math.max(1, units.stepSize());
    }

    /** What is left; negative when more is used than may be. */
    public long room(int host) {
        return table[at(host)] - table[at(host) + USED];
    }

    /** The smallest allocation ratio, in tenths, with which so much more would fit; infinite where there is nothing to multiply. */
    public double ratioFor(int host, long asked) {
        long usable = units(host).total() - units(host).reserved();
        if (usable <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        long needed = used(host) + asked;
        // Capacity is cut to a whole number after a product that may come out a little too small.
        long tenths = Math.max(1, needed * 10 / usable - 1);
        while ((long) (usable * (tenths / 10.0)) < needed) {
            tenths++;
        }
        return tenths / 10.0;
    }

    /** What does not change about a host. */
    public List<Long> inventory(int host) {
        Inventory units = units(host);
        return List.of(capacity(host), units.minUnit(), units.maxUnit(), step(units));
    }

    /** So much more is used. */
    public void take(int host, long amount) {
        table[at(host) + USED] += amount;
    }

    /** So much less is used, though never less than nothing. */
    public void giveBack(int host, long amount) {
        table[at(host) + USED] = Math.max(0, used(host) - amount);
    }

    /** What is used, in the unit of the class. */
    public long used(int host) {
        return table[at(host) + USED];
    }

    /** Total without what is reserved, times the allocation ratio. */
    public long capacity(int host) {
        return table[at(host)];
    }

    /** What a refusal shows: free of capacity, or the unit rule that is broken. */
    public Sentence describe(int host, String resourceClass, long asked) {
        if (used(host) + asked > capacity(host)) {
            return Why.free(resourceClass, room(host), capacity(host));
        }
        Inventory units = units(host);
        return Sentence.of(
                "scheduler.why.in-units",
                "{0} in units of {1} to {2}, step {3}",
                resourceClass,
                units.minUnit(),
                units.maxUnit(),
                step(units));
    }
}
