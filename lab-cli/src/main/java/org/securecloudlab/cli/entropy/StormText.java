package org.securecloudlab.cli.entropy;

import java.util.Locale;
import org.securecloudlab.entropy.sizing.StormReport;

/** A storm for people: with the sources beside without. */
final class StormText {
    private StormText() {}

    static String of(StormReport report) {
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT, "%s: %d guests on %d hosts%n", report.model(), report.guests(), report.hosts()));
        out.append(String.format(
                Locale.ROOT, "  %-24s %12s %12s%n", "wait for random numbers", "with sources", "without"));
        row(out, "median, s", report.with().median(), report.without().median());
        row(out, "99 %, s", report.with().p99(), report.without().p99());
        row(out, "99.9 %, s", report.with().p999(), report.without().p999());
        row(
                out,
                "starving at the end",
                report.with().starving(),
                report.without().starving());
        out.append("  made ready by: ").append(report.with().origins()).append("; without: ");
        return out.append(report.without().origins()).append('\n').toString();
    }

    private static void row(StringBuilder out, String name, double with, double without) {
        out.append(String.format(Locale.ROOT, "  %-24s %12.4g %12.4g%n", name, with, without));
    }
}
