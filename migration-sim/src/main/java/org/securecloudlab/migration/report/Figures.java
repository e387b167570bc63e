package org.securecloudlab.migration.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.securecloudlab.migration.Estimate;

/** Numbers and words, as answers print them. */
final class Figures {
    private Figures() {}

    static Map<String, Object> figure(Estimate estimate) {
        Map<String, Object> figure = new LinkedHashMap<>();
        figure.put("value", tenths(estimate.value()));
        figure.put("low", tenths(estimate.low()));
        figure.put("high", tenths(estimate.high()));
        return figure;
    }

    /** To a tenth: finer would pretend. Whole numbers are written as such. */
    static Number tenths(double value) {
        double tenths = Math.rint(value * 10) / 10;
        boolean whole = tenths == Math.rint(tenths) || Math.abs(value) > 1e6;
        if (whole) {
            return Math.round(value);
        }
        return tenths;
    }

    /** Three significant digits, for probabilities and shares. */
    static double significant(double value) {
        if (value == 0) {
            return 0;
        }
        return Double.parseDouble(String.format(Locale.ROOT, "%.3g", value));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
