package org.securecloudlab.cli.entropy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An experiment's figure for people. */
final class AnswerText {
    private static final int SHOWN = 12;

    private AnswerText() {}

    static String of(Object value) {
        if (value instanceof Map<?, ?> interval && interval.containsKey("low")) {
            return number(interval.get("value")) + "  (" + number(interval.get("low")) + " to "
                    + number(interval.get("high")) + ")";
        }
        if (value instanceof List<?> list && list.size() > SHOWN) {
            return list.subList(0, SHOWN) + " … " + list.size() + " in all";
        }
        return value instanceof Double ? number(value) : String.valueOf(value);
    }

    private static String number(@Nullable Object value) {
        return value instanceof Number number
                ? String.format(Locale.ROOT, "%.6g", number.doubleValue())
                : String.valueOf(value);
    }
}
