package org.securecloudlab.scheduler;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.securecloudlab.cloud.Inventory;

/** What many providers have and what of it is allocated: a column for each resource class that one of them offers. */
final class Stocks {
    private final Map<String, CapacityColumns> columns = new TreeMap<>();

    /** Adds a class with what is used of it so far. */
    void add(String resourceClass, IntFunction<Inventory> inventories, long[] used) {
        columns.put(resourceClass, new CapacityColumns(inventories, used));
    }

    /** Adds a class that stands in a table beside others. */
    void add(String resourceClass, CapacityColumns column) {
        columns.put(resourceClass, column);
    }

    boolean offers(int provider, String resourceClass) {
        CapacityColumns column = columns.get(resourceClass);
        return column != null && column.isOffered(provider);
    }

    boolean fits(int provider, String resourceClass, long amount) {
        CapacityColumns column = columns.get(resourceClass);
        return column == null ? amount == 0 : column.fits(provider, amount);
    }

    boolean fitsInAll(int provider, String resourceClass, long amount) {
        CapacityColumns column = columns.get(resourceClass);
        return column == null ? amount == 0 : column.fitsInAll(provider, amount);
    }

    long room(int provider, String resourceClass) {
        CapacityColumns column = columns.get(resourceClass);
        return column == null ? 0 : column.room(provider);
    }

    String describe(int provider, String resourceClass, long amount) {
        CapacityColumns column = columns.get(resourceClass);
        return column == null ? resourceClass + " 0 free of 0" : column.describe(provider, resourceClass, amount);
    }

    /** The allocation ratio with which so much more would fit; nothing where units are in the way or there is none of it. */
    OptionalDouble ratioFor(int provider, String resourceClass, long amount) {
        CapacityColumns column = columns.get(resourceClass);
        if (column == null || !column.allowsUnit(provider, amount)) {
            return OptionalDouble.empty();
        }
        double ratio = column.ratioFor(provider, amount);
        return Double.isInfinite(ratio) ? OptionalDouble.empty() : OptionalDouble.of(ratio);
    }

    /** Takes, or with a negative amount gives back; a class that nobody offers is not counted. */
    void take(int provider, String resourceClass, long amount) {
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
    static List<String> classes(List<? extends Map<String, Inventory>> inventories, String... without) {
        List<String> left = Arrays.asList(without);
        return inventories.stream()
                .flatMap(each -> each.keySet().stream())
                .distinct()
                .filter(each -> !left.contains(each))
                .sorted()
                .toList();
    }
}
