package org.securecloudlab.web.entropy.sizing;

import java.util.Locale;

/** Numbers of the page: four digits that count, or all of a whole number. */
final class Figures {
    private static final double FOUR_DIGITS = 9999.5;

    private Figures() {}

    static String of(double value) {
        if (Double.isInfinite(value)) {
            return "∞";
        }
        if (Math.abs(value) >= FOUR_DIGITS) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        String text = String.format(Locale.ROOT, "%.4g", value);
        return text.contains("e") || !text.contains(".") ? text : text.replaceAll("\\.?0+$", "");
    }

    static String interval(double value, double low, double high) {
        return of(value) + " (" + of(low) + "–" + of(high) + ")";
    }
}
