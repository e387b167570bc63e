package org.securecloudlab.web.entropy.sizing;

import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.entropy.sizing.StormReport;

/** A storm as the page shows it: three drawings and a table. */
public record StormView(LineDrawing ready, LineDrawing levels, List<BinRow> waits, List<SideRow> sides) {

    /** Guests whose wait lies in one interval, with the sources and without. */
    public record BinRow(String below, int with, int without) {}

    /** Figures of one side. */
    public record SideRow(boolean with, String median, String p99, String p999, int starving) {}

    static StormView of(StormReport report, String with, String without, String waiting) {
        List<BinRow> bins = new ArrayList<>();
        for (int i = 0; i < report.with().waits().size(); i++) {
            StormReport.Bin bin = report.with().waits().get(i);
            bins.add(new BinRow(
                    Figures.of(bin.belowSeconds()),
                    bin.guests(),
                    report.without().waits().get(i).guests()));
        }
        LineDrawing ready = LineDrawing.of(
                List.of(
                        new LineDrawing.Series(with, curve(report.with())),
                        new LineDrawing.Series(without, curve(report.without()))),
                "s");
        LineDrawing levels = LineDrawing.of(
                List.of(
                        new LineDrawing.Series(with, levels(report.with(), false)),
                        new LineDrawing.Series(waiting, levels(report.with(), true))),
                "s");
        return new StormView(ready, levels, bins, List.of(side(true, report.with()), side(false, report.without())));
    }

    private static SideRow side(boolean with, StormReport.Side side) {
        return new SideRow(
                with, Figures.of(side.median()), Figures.of(side.p99()), Figures.of(side.p999()), side.starving());
    }

    private static List<double[]> curve(StormReport.Side side) {
        return side.readyCurve().stream()
                .map(point -> new double[] {point.seconds(), point.count()})
                .toList();
    }

    private static List<double[]> levels(StormReport.Side side, boolean waiting) {
        return side.levels().stream()
                .map(point -> new double[] {point.seconds(), waiting ? point.waiting() : point.level()})
                .toList();
    }
}
