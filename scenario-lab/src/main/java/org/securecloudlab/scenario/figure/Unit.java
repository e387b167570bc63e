package org.securecloudlab.scenario.figure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A unit and how it scales to the base unit of its dimension. Binary prefixes are those of IEC 80000-13, decimal ones those of
 * the SI; a byte is eight bits.
 *
 * @param name as written: {@code s}, {@code MiB}, {@code Gbit/s}, {@code instances}
 * @param dimension what it measures
 * @param multiplier base units in {@code divisor} of this unit
 * @param divisor 1 for all but units smaller than the base, so that scaling 95 % gives exactly 0.95
 */
public record Unit(String name, Dimension dimension, double multiplier, double divisor) {
    private static final List<String> BINARY = List.of("B", "KiB", "MiB", "GiB", "TiB", "PiB");
    private static final List<String> DECIMAL = List.of("kB", "MB", "GB", "TB", "PB");
    private static final List<String> BITS = List.of("bit/s", "kbit/s", "Mbit/s", "Gbit/s", "Tbit/s");
    private static final Map<String, Unit> KNOWN = known();

    /** The units that measure something, by name; every other name counts things. */
    public static Map<String, Unit> known() {
        Map<String, Unit> units = new LinkedHashMap<>();
        put(units, new Unit("%", Dimension.RATIO, 1, 100));
        put(units, new Unit("ratio", Dimension.RATIO, 1, 1));
        put(units, new Unit("bit", Dimension.BITS, 1, 1));
        put(units, new Unit("s", Dimension.DURATION, 1, 1));
        put(units, new Unit("ms", Dimension.DURATION, 1, 1000));
        putSteps(units, BINARY, "", Dimension.DATA_SIZE, 1, 1024);
        putSteps(units, DECIMAL, "", Dimension.DATA_SIZE, 1000, 1000);
        putSteps(units, BINARY, "/s", Dimension.DATA_RATE, 1, 1024);
        putSteps(units, DECIMAL, "/s", Dimension.DATA_RATE, 1000, 1000);
        putSteps(units, BITS, "", Dimension.DATA_RATE, 1.0 / 8, 1000);
        return Collections.unmodifiableMap(units);
    }

    /** The unit of that name; a name that measures nothing, such as {@code instances}, counts. */
    public static Unit of(String name) {
        Unit known = KNOWN.get(name);
        return known == null ? new Unit(name, Dimension.COUNT, 1, 1) : known;
    }

    /** A number of this unit in the base unit of its dimension. */
    public double toBase(double value) {
        return value * multiplier / divisor;
    }

    /** The unit of what {@link #toBase} gives: the dimension's own, or the noun that is counted. */
    public String baseName() {
        return dimension == Dimension.COUNT ? name : dimension.baseUnit();
    }

    private static void put(Map<String, Unit> units, Unit unit) {
        units.put(unit.name, unit);
    }

    private static void putSteps(
            Map<String, Unit> units,
            List<String> names,
            String suffix,
            Dimension dimension,
            double first,
            double step) {
        double multiplier = first;
        for (String name : names) {
            put(units, new Unit(name + suffix, dimension, multiplier, 1));
            multiplier *= step;
        }
    }
}
