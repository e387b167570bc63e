package org.securecloudlab.web.entropy.sizing;

import java.util.Locale;

/** Numbers of the page: four digits that count. */
final class Figures {
    private Figures() {}

    static String of(double value) {
        if (Double.isInfinite(value)) {
            return "∞";
        }
        String text = String.format(Locale.ROOT, "%.4g", value);
        return text.contains("e") || !text.contains(".") ? text : text.replaceAll("\\.?0+$", "");
    }

    static String interval(double value, double low, double high) {
        return of(value) + " (" + of(low) + "–" + of(high) + ")";
    }
}
