package org.securecloudlab.web.page.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.scenario.report.TimelineEvent;

/**
 * What happened in replication 0 as one rising line for each kind of event; rare events become marks.
 *
 * @param lines the most frequent kinds
 * @param marks single events
 */
public record TimelineChart(List<Line> lines, List<Mark> marks) {
    private static final int POINTS = 300;
    private static final int RARE = 5;
    private static final int LINES = 6;
    private static final int MARKS = 40;

    /**
     * How often a kind of event had happened by then.
     *
     * @param points pairs of simulated seconds and count
     */
    public record Line(String kind, List<double[]> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /** A single event at a simulated second. */
    public record Mark(String kind, String subject, double at) {}

    public TimelineChart {
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
    }

    static TimelineChart of(List<TimelineEvent> events) {
        double end = events.stream().mapToDouble(TimelineChart::seconds).max().orElse(0);
        Map<String, List<TimelineEvent>> byKind = new LinkedHashMap<>();
        events.forEach(event ->
                byKind.computeIfAbsent(event.kind(), kind -> new ArrayList<>()).add(event));
        List<Line> lines = byKind.entrySet().stream()
                .filter(kind -> kind.getValue().size() > RARE)
                .sorted((a, b) ->
                        Integer.compare(b.getValue().size(), a.getValue().size()))
                .limit(LINES)
                .map(kind -> new Line(kind.getKey(), points(kind.getValue(), end)))
                .toList();
        List<Mark> marks = events.stream()
                .filter(event -> byKind.getOrDefault(event.kind(), List.of()).size() <= RARE)
                .limit(MARKS)
                .map(event -> new Mark(event.kind(), event.subject(), seconds(event)))
                .toList();
        return new TimelineChart(lines, marks);
    }

    /** Kinds with their counts, for those who cannot see the lines. */
    String summary() {
        return String.join(
                ", ",
                lines.stream()
                        .map(line -> line.kind() + " "
                                + (long) line.points().get(line.points().size() - 1)[1])
                        .toList());
    }

    /** Thinned out where events are dense; both ends of a pause stay, and the line goes on to the end of the run. */
    private static List<double[]> points(List<TimelineEvent> events, double end) {
        List<double[]> points = new ArrayList<>();
        int step = Math.max(1, events.size() / POINTS);
        double pause = end / POINTS;
        points.add(new double[] {seconds(events.get(0)), 0});
        for (int i = 0; i < events.size(); i++) {
            double now = seconds(events.get(i));
            double next = i + 1 < events.size() ? seconds(events.get(i + 1)) : Double.POSITIVE_INFINITY;
            if (i % step == 0 || next - now > pause) {
                points.add(new double[] {now, i + 1});
            }
        }
        points.add(new double[] {end, events.size()});
        return points;
    }

    private static double seconds(TimelineEvent event) {
        return event.at().toMillis() / 1000.0;
    }
}
