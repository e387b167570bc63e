package org.securecloudlab.web.entropy.sizing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Lines of a small chart, as points of an SVG of 600 by 200.
 *
 * @param lines one a series
 * @param right label at the end of the horizontal axis
 * @param top label at the top of the vertical axis
 */
public record LineDrawing(List<Line> lines, String right, String top) {
    private static final double WIDTH = 600;
    private static final double HEIGHT = 200;

    public LineDrawing {
        lines = List.copyOf(lines);
    }

    /** One series: its points in the drawing, and the number of its style. */
    public record Line(String name, String points, int style) {}

    /** A series in the caller's own units. */
    public record Series(String name, List<double[]> points) {
        public Series {
            points = List.copyOf(points);
        }
    }

    /** Whether there is more than a point to draw. */
    public boolean isLine() {
        return lines.stream().anyMatch(line -> line.points().contains(" "));
    }

    /** Draws series on common axes that begin at 0. */
    public static LineDrawing of(List<Series> series, String unit) {
        double right = most(series, 0);
        double top = most(series, 1);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            StringBuilder points = new StringBuilder();
            for (double[] point : series.get(i).points()) {
                points.append(String.format(
                        Locale.ROOT, "%.1f,%.1f ", point[0] / right * WIDTH, HEIGHT - point[1] / top * HEIGHT));
            }
            lines.add(new Line(series.get(i).name(), points.toString().strip(), i));
        }
        return new LineDrawing(lines, Figures.of(right) + " " + unit, Figures.of(top));
    }

    private static double most(List<Series> series, int column) {
        double most = series.stream()
                .flatMap(each -> each.points().stream())
                .mapToDouble(point -> point[column])
                .filter(Double::isFinite)
                .max()
                .orElse(1);
        return most > 0 ? most : 1;
    }
}
