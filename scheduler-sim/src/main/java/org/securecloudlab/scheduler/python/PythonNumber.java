package org.securecloudlab.scheduler.python;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Text to number, as Python's {@code float()} and {@code int()} read it. */
public final class PythonNumber {
    private static final String DIGITS = "[0-9](?:_?[0-9])*";
    private static final Pattern INTEGER = Pattern.compile("[+-]?" + DIGITS);
    private static final Pattern FLOAT = Pattern.compile(
            "[+-]?(?:" + DIGITS + "\\.?(?:" + DIGITS + ")?|\\." + DIGITS + ")(?:[eE][+-]?" + DIGITS + ")?");
    private static final Pattern SPECIAL = Pattern.compile("[+-]?(?:inf(?:inity)?|nan)");

    private PythonNumber() {}

    /** {@code float(text)}; empty where Python raises ValueError. */
    public static OptionalDouble decimal(String text) {
        String stripped = plain(text);
        if (FLOAT.matcher(stripped).matches()) {
            return OptionalDouble.of(Double.parseDouble(stripped.replace("_", "")));
        }
        String lower = stripped.toLowerCase(Locale.ROOT);
        if (!SPECIAL.matcher(lower).matches()) {
            return OptionalDouble.empty();
        }
        if (lower.endsWith("nan")) {
            return OptionalDouble.of(Double.NaN);
        }
        return OptionalDouble.of(lower.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
    }

    /** {@code int(text)}; empty where Python raises ValueError. */
    public static Optional<BigInteger> integer(String text) {
        String stripped = plain(text);
        if (!INTEGER.matcher(stripped).matches()) {
            return Optional.empty();
        }
        String digits = stripped.replace("_", "");
        return Optional.of(new BigInteger(digits.startsWith("+") ? digits.substring(1) : digits));
    }

    /** Without white space around it; decimal digits of every script are digits. */
    private static String plain(String text) {
        String stripped = PythonText.strip(text);
        if (stripped.chars().allMatch(character -> character < 128)) {
            return stripped;
        }
        StringBuilder plain = new StringBuilder();
        stripped.codePoints()
                .forEach(point ->
                        plain.appendCodePoint(Character.isDigit(point) ? '0' + Character.digit(point, 10) : point));
        return plain.toString();
    }
}
