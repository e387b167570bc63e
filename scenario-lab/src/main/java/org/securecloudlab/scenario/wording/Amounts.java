package org.securecloudlab.scenario.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.securecloudlab.scenario.figure.Dimension;
import org.securecloudlab.scenario.figure.Unit;

/**
 * Writes numbers of one unit so that they can be compared at a glance: all in the same multiple, with four significant digits
 * and never a rounded whole part.
 */
public final class Amounts {
    private static final int DIGITS = 4;
    private static final List<Step> DURATIONS =
            List.of(new Step("h", 3600, 7200), new Step("min", 60, 120), new Step("s", 1, 1), new Step("ms", 0.001, 0));
    private static final List<Step> SIZES = binary("");
    private static final List<Step> RATES = binary("/s");

    private final Unit unit;
    private final Step step;
    private final String unitText;

    private Amounts(Unit unit, Step step, String unitText) {
        this.unit = unit;
        this.step = step;
        this.unitText = unitText;
    }

    /**
     * Amounts of a unit, in the multiple that suits the largest of them.
     *
     * @param unit name of the unit, as figures have it
     * @param largest the largest amount, in that unit
     */
    public static Amounts of(String unit, double largest, Wording wording) {
        Unit known = Unit.of(unit);
        Step step = step(known.dimension(), Math.abs(known.toBase(largest)));
        String name = known.dimension() == Dimension.COUNT ? wording.textOr("unit." + unit, unit) : step.name;
        return new Amounts(known, step, Printable.of(name));
    }

    /** One amount with its unit. */
    public static String one(double value, String unit, Wording wording) {
        return of(unit, value, wording).withUnit(value);
    }

    /** The unit in which the numbers are written; may be empty. */
    public String unit() {
        return unitText;
    }

    /** A number alone. */
    public String number(double value) {
        return plain(unit.toBase(value) / step.size);
    }

    /** A number with the unit. */
    public String withUnit(double value) {
        return unitText.isEmpty() ? number(value) : number(value) + " " + unitText;
    }

    /** A whole number without a unit. */
    public static String plain(long value) {
        return grouped(Long.toString(value));
    }

    /** A number without a unit, with four significant digits and never a rounded whole part. */
    public static String plain(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        BigDecimal exact = BigDecimal.valueOf(value);
        int wholeDigits = exact.precision() - exact.scale();
        BigDecimal rounded = exact.setScale(Math.max(0, DIGITS - wholeDigits), RoundingMode.HALF_EVEN);
        String text = rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        return grouped(text);
    }

    private static String grouped(String number) {
        int dot = number.indexOf('.');
        String whole = dot < 0 ? number : number.substring(0, dot);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + number.substring(whole.length());
    }

    private static Step step(Dimension dimension, double largest) {
        return switch (dimension) {
            case COUNT -> new Step("", 1, 0);
            case BITS -> new Step("bit", 1, 0);
            case RATIO -> new Step("%", 0.01, 0);
            case DURATION -> largest == 0 ? new Step("s", 1, 0) : fitting(DURATIONS, largest);
            case DATA_SIZE -> fitting(SIZES, largest);
            case DATA_RATE -> fitting(RATES, largest);
        };
    }

    private static Step fitting(List<Step> steps, double largest) {
        return steps.stream().filter(step -> largest >= step.from).findFirst().orElse(steps.get(steps.size() - 1));
    }

    private static List<Step> binary(String suffix) {
        return List.of("TiB", "GiB", "MiB", "KiB", "B").stream()
                .map(name -> Unit.of(name + suffix))
                .map(unit -> new Step(unit.name(), unit.multiplier(), unit.multiplier()))
                .toList();
    }

    /**
     * A multiple of the base unit.
     *
     * @param name as written
     * @param size in base units
     * @param from the least amount, in base units, that is written in it
     */
    private record Step(String name, double size, double from) {}
}
