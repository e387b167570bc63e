package org.securecloudlab.web.migration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.securecloudlab.migration.Prediction;
import org.securecloudlab.migration.Round;

/**
 * What QEMU found at each look at the dirty bitmap, and what would have fitted into the downtime limit, in MiB over seconds.
 *
 * @param lines the curves
 * @param marks single events
 */
public record RoundsChart(List<Line> lines, List<Mark> marks) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double MIB = 1024.0 * 1024;
    private static final int POINTS = 400;

    /** A curve of pairs of seconds and MiB. */
    public record Line(String kind, List<double[]> points) {}

    /** An event at a second. */
    public record Mark(String kind, String subject, double at) {}

    static RoundsChart of(Prediction prediction) {
        List<double[]> dirty = new ArrayList<>();
        List<double[]> fits = new ArrayList<>();
        List<Round> rounds = prediction.rounds();
        int step = Math.max(1, rounds.size() / POINTS);
        for (int i = 0; i < rounds.size(); i++) {
            if (i % step == 0 || i == rounds.size() - 1) {
                double second = rounds.get(i).atMillis() / 1000;
                dirty.add(new double[] {second, tenths(rounds.get(i).dirtyBytes())});
                fits.add(new double[] {second, tenths(rounds.get(i).thresholdBytes())});
            }
        }
        List<Mark> marks = prediction.verdict().isComplete()
                ? List.of(new Mark("STOP", "", (prediction.totalMillis() - prediction.downtimeMillis()) / 1000))
                : List.of();
        return new RoundsChart(List.of(new Line("dirty", dirty), new Line("limit", fits)), marks);
    }

    private static double tenths(double bytes) {
        return Math.round(bytes / MIB * 10) / 10.0;
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own records are JSON", e);
        }
    }

    /** For those who cannot see the curves. */
    String summary() {
        List<double[]> dirty = lines.get(0).points();
        if (dirty.isEmpty()) {
            return "–";
        }
        return String.format(
                Locale.ROOT,
                "%,.1f MiB → %,.1f MiB (%d)",
                dirty.get(0)[1],
                dirty.get(dirty.size() - 1)[1],
                dirty.size());
    }
}
