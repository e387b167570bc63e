package org.securecloudlab.cli.migration;

import java.io.PrintWriter;
import java.util.Locale;
import org.securecloudlab.migration.Estimate;
import org.securecloudlab.migration.Forecast;
import org.securecloudlab.migration.Prediction;
import org.securecloudlab.migration.run.DescribedRun;

/** A forecast for people. */
final class PredictText {
    private static final double MIB = 1024.0 * 1024;

    private PredictText() {}

    static void print(DescribedRun run, Forecast forecast, PrintWriter out) {
        Prediction expected = forecast.expected();
        out.printf(Locale.ROOT, "%s: %s%n", run.id(), verdict(expected));
        line(out, "total time", forecast.totalMillis(), 1000, "s");
        if (expected.verdict().isComplete()) {
            line(out, "downtime (QEMU)", forecast.downtimeMillis(), 1, "ms");
            line(out, "blackout (guest)", forecast.blackoutMillis(), 1, "ms");
        }
        line(out, "sent", forecast.streamBytes(), MIB, "MiB");
        line(out, "bitmap syncs", forecast.bitmapSyncs(), 1, "");
        if (expected.throttlePercent() > 0) {
            line(out, "throttle", forecast.throttlePercent(), 1, "%");
        }
        assumptions(run, out);
    }

    /** What stands behind the figures without having been measured. */
    static void assumptions(DescribedRun run, PrintWriter out) {
        run.assumptions().forEach(text -> out.println("  assumed: " + text));
    }

    private static String verdict(Prediction prediction) {
        return switch (prediction.verdict()) {
            case CONVERGES -> "converges";
            case POST_COPY -> "completes by post-copy";
            case PAUSED -> "completes, because the guest is paused at the time limit";
            case TIME_LIMIT -> "does not complete within the time limit";
            case NEVER_CONVERGES -> "never converges: the guest dirties memory faster than the link carries it";
        };
    }

    private static void line(PrintWriter out, String name, Estimate estimate, double unit, String unitName) {
        out.printf(
                Locale.ROOT,
                "  %-18s %10.2f %-4s (%.2f to %.2f)%n",
                name,
                estimate.value() / unit,
                unitName,
                estimate.low() / unit,
                estimate.high() / unit);
    }
}
