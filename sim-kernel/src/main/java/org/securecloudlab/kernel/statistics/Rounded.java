package org.securecloudlab.kernel.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Rounds to a number of digits that every JVM agrees on. */
public final class Rounded {
    /** Significant digits kept; a double has 15 to 17, of which the last may differ from one JVM to the next. */
    public static final int DIGITS = 10;

    private static final MathContext CONTEXT = new MathContext(DIGITS, RoundingMode.HALF_EVEN);

    private Rounded() {}

    /** The nearest number of {@link #DIGITS} significant digits; infinities and NaN stay what they are. */
    public static double of(double value) {
        return Double.isFinite(value) ? new BigDecimal(value).round(CONTEXT).doubleValue() : value;
    }

    /**
     * Rounds a sum or difference to the place of the {@link #DIGITS}th digit of its largest term: what is left after terms cancel
     * out has no more true digits than that.
     */
    static double toPlaceOf(double largestTerm, double value) {
        if (largestTerm == 0 || !Double.isFinite(largestTerm) || !Double.isFinite(value)) {
            return value;
        }
        BigDecimal term = new BigDecimal(largestTerm).round(CONTEXT);
        int place = DIGITS - (term.precision() - term.scale());
        return new BigDecimal(value).setScale(place, RoundingMode.HALF_EVEN).doubleValue();
    }
}
