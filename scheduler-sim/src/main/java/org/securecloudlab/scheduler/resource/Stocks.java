package org.securecloudlab.scheduler.resource;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.securecloudlab.cloud.Inventory;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.explain.Why;

/** What many providers have and what of it is allocated: a column for each resource class that one of them offers. */
public final class Stocks {
    private final Map<String, CapacityColumns> columns = new TreeMap<>();

    /** Adds a class with what is used of it so far. */
    public void add(String resourceClass, IntFunction<Inventory> inventories, long[] used) {
        columns.put(resourceClass, new CapacityColumns(inventories, used));
    }

    /** Adds a class that stands in a table beside others. */
    public void add(String resourceClass, CapacityColumns column) {
        columns.put(resourceClass, column);
    }

    /** Whether it has an inventory of the class. */
    public boolean offers(int provider, String resourceClass) {
        CapacityColumns column = columns.get(resourceClass);
        return column != null && column.isOffered(provider);
    }

    /** Whether it has room for one allocation of that size. */
    public boolean fits(int provider, String resourceClass, long amount) {
        CapacityColumns column = columns.get(resourceClass);
        return column == null ? amount == 0 : column.fits(provider, amount);
    }

    /** Whether several allocations of that sum stay within its capacity and largest unit. */
    public boolean fitsInAll(int provider, String resourceClass, long amount) {
        CapacityColumns column = columns.get(resourceClass);
        return column == null ? amount == 0 : column.fitsInAll(provider, amount);
    }

    /** What is left, in the unit of the class. */
    public long room(int provider, String resourceClass) {
        CapacityColumns column = columns.get(resourceClass);
        return column == null ? 0 : column.room(provider);
    }

    /** What a refusal shows. */
    public Sentence describe(int provider, String resourceClass, long amount) {
        CapacityColumns column = columns.get(resourceClass);
        return column == null ? Why.free(resourceClass, 0, 0) : column.describe(provider, resourceClass, amount);
    }

    /** The allocation ratio with which so much more would fit; nothing where units are in the way or there is none of it. */
    public OptionalDouble ratioFor(int provider, String resourceClass, long amount) {
        CapacityColumns column = columns.get(resourceClass);
        if (column == null || !column.allowsUnit(provider, amount)) {
            return OptionalDouble.empty();
        }
        double ratio = column.ratioFor(provider, amount);
        return Double.isInfinite(ratio) ? OptionalDouble.empty() : OptionalDouble.of(ratio);
    }

    /** Takes, or with a negative amount gives back; a class that nobody offers is not counted. */
    public void take(int provider, String resourceClass, long amount) {
        CapacityColumns column = columns.get(resourceClass);
        if (column == null) {
            return;
        }
        if (amount >= 0) {
            column.take(provider, amount);
        } else {
            column.giveBack(provider, -amount);
        }
    }

    /** The classes that any of these inventories has, but for those. */
    public static List<String> classes(List<? extends Map<String, Inventory>> inventories, String... without) {
        List<String> left = Arrays.asList(without);
        return inventories.stream()
                .flatMap(each -> each.keySet().stream())
                .distinct()
                .filter(each -> !left.contains(each))
                .sorted()
                .toList();
    }
}
