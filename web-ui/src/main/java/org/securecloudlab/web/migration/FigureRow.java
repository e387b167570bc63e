package org.securecloudlab.web.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.securecloudlab.migration.Estimate;
import org.securecloudlab.migration.Forecast;

/**
 * A figure with its interval.
 *
 * @param kind which
 * @param value with its unit
 * @param low lower end
 * @param high upper end
 */
public record FigureRow(Kind kind, String value, String low, String high) {
    private static final double MIB = 1024.0 * 1024;

    /** The figures of a forecast. */
    public enum Kind {
        TOTAL,
        DOWNTIME,
        BLACKOUT,
        BYTES,
        SYNCS,
        THROTTLE
    }

    static List<FigureRow> of(Forecast forecast) {
        List<FigureRow> rows = new ArrayList<>();
        rows.add(row(Kind.TOTAL, forecast.totalMillis(), "%,.2f s", 1000));
        if (forecast.expected().verdict().isComplete()) {
            rows.add(row(Kind.DOWNTIME, forecast.downtimeMillis(), "%,.0f ms", 1));
            rows.add(row(Kind.BLACKOUT, forecast.blackoutMillis(), "%,.0f ms", 1));
        }
        rows.add(row(Kind.BYTES, forecast.streamBytes(), "%,.0f MiB", MIB));
        rows.add(row(Kind.SYNCS, forecast.bitmapSyncs(), "%,.0f", 1));
        if (forecast.throttlePercent().high() > 0) {
            rows.add(row(Kind.THROTTLE, forecast.throttlePercent(), "%,.0f %%", 1));
        }
        return rows;
    }

    private static FigureRow row(Kind kind, Estimate estimate, String format, double unit) {
        return new FigureRow(
                kind,
                String.format(Locale.ROOT, format, estimate.value() / unit),
                String.format(Locale.ROOT, format, estimate.low() / unit),
                String.format(Locale.ROOT, format, estimate.high() / unit));
    }

    static String mebibytes(double bytes) {
        return String.format(Locale.ROOT, "%,.1f MiB", bytes / MIB);
    }
}
