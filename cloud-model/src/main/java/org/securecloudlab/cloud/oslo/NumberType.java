package org.securecloudlab.cloud.oslo;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * oslo's Integer, Float and Port. An empty text is None.
 *
 * @param integer false for a floating point number
 * @param min least value
 * @param max greatest value
 * @param choices what it must be one of, instead of the bounds; empty for anything
 */
record NumberType(boolean integer, OptionalDouble min, OptionalDouble max, List<String> choices) implements OptionType {
    private static final String DIGITS = "\\d+(?:_\\d+)*";
    private static final Pattern INTEGER = Pattern.compile("[+-]?" + DIGITS);
    private static final Pattern REAL = Pattern.compile("[+-]?(?:(?:" + DIGITS + "\\.?(?:" + DIGITS + ")?|\\." + DIGITS
            + ")(?:e[+-]?" + DIGITS + ")?|inf|infinity|nan)");

    @Override
    public OptionValue parse(String raw) {
        String text = PythonText.strip(raw).toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return new OptionValue.None();
        }
        if (!(integer ? INTEGER : REAL).matcher(text).matches()) {
            throw new BadOptionValue(integer ? "an integer" : "a number");
        }
        String digits = text.replace("_", "").replace("+", integer ? "" : "+");
        OptionValue value = integer ? new OptionValue.Int(new BigInteger(digits)) : new OptionValue.Real(real(digits));
        check(value, integer ? new BigInteger(digits).doubleValue() : real(digits));
        return value;
    }

    private static double real(String text) {
        if (text.contains("inf")) {
            return text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return text.contains("nan") ? Double.NaN : Double.parseDouble(text);
    }

    private void check(OptionValue value, double number) {
        if (!choices.isEmpty()) {
            if (!choices.contains(value.text())) {
                throw new BadOptionValue("one of " + String.join(", ", choices));
            }
        } else if (min.isPresent() && number < min.getAsDouble()) {
            throw new BadOptionValue("at least " + PythonText.real(min.getAsDouble()));
        } else if (max.isPresent() && number > max.getAsDouble()) {
            throw new BadOptionValue("at most " + PythonText.real(max.getAsDouble()));
        }
    }
}
