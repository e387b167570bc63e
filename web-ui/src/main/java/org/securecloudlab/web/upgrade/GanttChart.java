package org.securecloudlab.web.upgrade;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.scenario.ScenarioJson;
import org.securecloudlab.scenario.upgrade.HostDrain;
import org.securecloudlab.scenario.upgrade.UpgradePlan;
import org.securecloudlab.scenario.upgrade.Wave;

/**
 * Hosts over time, in seconds since the start.
 *
 * @param rows one for each host, in the order of the waves
 */
public record GanttChart(List<Row> rows) {

    /**
     * A host.
     *
     * @param host its name
     * @param wave its number
     * @param start its guests begin to leave
     * @param drained it is empty
     * @param back it serves again
     * @param latest it serves again at the long end of the interval
     */
    public record Row(String host, int wave, double start, double drained, double back, double latest) {}

    static GanttChart of(UpgradePlan plan) {
        List<Row> rows = new ArrayList<>();
        for (Wave wave : plan.waves()) {
            Duration start = wave.start().expected();
            for (HostDrain host : wave.hosts()) {
                rows.add(new Row(
                        host.host(),
                        wave.number(),
                        seconds(start),
                        seconds(start.plus(host.drained().expected())),
                        seconds(start.plus(host.back().expected())),
                        seconds(wave.start().latest().plus(host.back().latest()))));
            }
        }
        return new GanttChart(rows);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    String json() {
        try {
            return ScenarioJson.mapper().writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own records are JSON", e);
        }
    }
}
