package org.securecloudlab.migration.run;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number with its unit, as people write it: {@code 10 Gbit/s}, {@code 300 ms}, {@code 64 MiB}. */
public enum Quantity {
    /** In seconds. */
    TIME("a time such as 300 ms, 30 s, 5 min or 1 h", Map.of("ms", 1e-3, "s", 1.0, "min", 60.0, "h", 3600.0)),
    /** In bytes. */
    SIZE(
            "a size such as 512 MiB or 20 GiB",
            Map.of(
                    "b", 1.0, "kib", 1024.0, "mib", 0x1p20, "gib", 0x1p30, "tib", 0x1p40, "kb", 1e3, "mb", 1e6, "gb",
                    1e9, "tb", 1e12)),
    /** In bytes a second. */
    RATE(
            "a rate such as 10 Gbit/s or 128 MiB/s",
            Map.of(
                    "bit/s", 0.125, "kbit/s", 125.0, "mbit/s", 125e3, "gbit/s", 125e6, "b/s", 1.0, "kib/s", 1024.0,
                    "mib/s", 0x1p20, "gib/s", 0x1p30, "mb/s", 1e6, "gb/s", 1e9));

    private static final Pattern FORM = Pattern.compile("([0-9]{1,15}(?:\\.[0-9]{1,9})?)\\s*([A-Za-z/]{1,7})");

    private final String expected;

    @SuppressWarnings("ImmutableEnumChecker") // made by Map.of
    private final Map<String, Double> units;

    Quantity(String expected, Map<String, Double> units) {
        this.expected = expected;
        this.units = units;
    }

    /** What such a text looks like. */
    public String expected() {
        return expected;
    }

    /** The value in the base unit; empty when the text has no unit, or another kind of unit. */
    public OptionalDouble parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return OptionalDouble.empty();
        }
        Double factor = units.get(matcher.group(2).toLowerCase(Locale.ROOT));
        return factor == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(matcher.group(1)) * factor);
    }
}
