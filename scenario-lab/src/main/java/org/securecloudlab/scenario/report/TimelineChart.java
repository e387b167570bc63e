package org.securecloudlab.scenario.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.scenario.wording.Amounts;
import org.securecloudlab.scenario.wording.Clock;
import org.securecloudlab.scenario.wording.Markup;
import org.securecloudlab.scenario.wording.Wording;

/** How many events of each kind had happened by each moment, for the most frequent kinds, as an SVG. */
final class TimelineChart {
    private static final int KINDS = 4;
    private static final int STEPS = 200;
    private static final int WIDTH = 600;
    private static final int HEIGHT = 160;
    private static final int LEGEND = 20;

    private final List<TimelineEvent> events;
    private final Wording wording;
    private final long lastNanos;

    TimelineChart(List<TimelineEvent> events, Wording wording) {
        this.events = events;
        this.wording = wording;
        this.lastNanos = events.stream().mapToLong(e -> e.at().toNanos()).max().orElse(0);
    }

    void write(Markup html) {
        if (lastNanos == 0) {
            return;
        }
        List<Map.Entry<String, List<Long>>> kinds = mostFrequent();
        int most = kinds.get(0).getValue().size();
        String title = wording.text("chart.timeline");
        html.open("figure")
                .open("svg")
                .attribute("viewBox", "0 0 " + WIDTH + " " + (LEGEND + HEIGHT + 20))
                .attribute("role", "img")
                .attribute("aria-label", title);
        axis(html);
        for (int i = 0; i < kinds.size(); i++) {
            html.open("polyline", "k" + i)
                    .attribute("points", points(kinds.get(i).getValue(), most))
                    .close();
            legend(
                    html,
                    i,
                    kinds.get(i).getKey() + " "
                            + Amounts.plain(kinds.get(i).getValue().size()));
        }
        html.close().leaf("figcaption", title).close();
    }

    private List<Map.Entry<String, List<Long>>> mostFrequent() {
        Map<String, List<Long>> times = new LinkedHashMap<>();
        events.forEach(
                e -> times.computeIfAbsent(e.kind(), kind -> new ArrayList<>()).add(e.at().toNanos()));
        return times.entrySet().stream()
                .sorted(Comparator.comparing(kind -> -kind.getValue().size()))
                .limit(KINDS)
                .toList();
    }

    /** The count at {@link #STEPS} moments; equal points in a row are left out but for the last. */
    private String points(List<Long> times, int most) {
        StringBuilder points = new StringBuilder();
        int count = 0;
        int drawn = -1;
        for (int step = 0; step <= STEPS; step++) {
            long until = (long) ((double) lastNanos * step / STEPS);
            while (count < times.size() && times.get(count) <= until) {
                count++;
            }
            if (count != drawn || step == STEPS) {
                point(points, step, Math.max(drawn, 0), most);
                point(points, step, count, most);
                drawn = count;
            }
        }
        return points.toString().strip();
    }

    private static void point(StringBuilder points, int step, int count, int most) {
        points.append(WIDTH * step / STEPS)
                .append(',')
                .append(LEGEND + HEIGHT - HEIGHT * (long) count / most)
                .append(' ');
    }

    private void axis(Markup html) {
        int bottom = LEGEND + HEIGHT;
        html.open("polyline", "axis")
                .attribute("points", "0," + LEGEND + " 0," + bottom + " " + WIDTH + "," + bottom)
                .close();
        html.open("text")
                .attribute("x", WIDTH)
                .attribute("y", bottom + 14)
                .attribute("text-anchor", "end")
                .text(Clock.of(events.get(events.size() - 1).at()))
                .close();
    }

    private static void legend(Markup html, int index, String text) {
        int x = index * WIDTH / KINDS;
        html.open("polyline", "k" + index)
                .attribute("points", x + ",8 " + (x + 18) + ",8")
                .close();
        html.open("text").attribute("x", x + 22).attribute("y", 12).text(text).close();
    }
}
