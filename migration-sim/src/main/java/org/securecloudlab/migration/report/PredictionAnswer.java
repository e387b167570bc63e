package org.securecloudlab.migration.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.migration.Forecast;
import org.securecloudlab.migration.Prediction;
import org.securecloudlab.migration.Round;

/** A forecast. */
public final class PredictionAnswer {
    private PredictionAnswer() {}

    /** Its figures, without the rounds. */
    public static Map<String, Object> of(Forecast forecast) {
        Prediction expected = forecast.expected();
        boolean complete = expected.verdict().isComplete();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("converges", complete);
        answer.put("verdict", Figures.word(expected.verdict()));
        answer.put("completes_share", Figures.significant(forecast.completeShare()));
        if (complete) {
            answer.put("total_time_ms", Figures.figure(forecast.totalMillis()));
            answer.put("downtime_ms", Figures.figure(forecast.downtimeMillis()));
            answer.put("blackout_ms", Figures.figure(forecast.blackoutMillis()));
        } else {
            answer.put("ended_after_ms", Figures.figure(forecast.totalMillis()));
        }
        answer.put("ram_transferred", Figures.figure(forecast.streamBytes()));
        answer.put("ram_dirty_sync_count", Figures.figure(forecast.bitmapSyncs()));
        answer.put("ram_normal", Math.round(expected.contentPages()));
        answer.put("ram_duplicate", Math.round(expected.zeroPages()));
        answer.put("ram_precopy_bytes", Math.round(expected.preCopyBytes()));
        answer.put("throttle_pct", Figures.figure(forecast.throttlePercent()));
        if (expected.diskBytes() > 0) {
            answer.put("disk_ms", Figures.tenths(expected.diskMillis()));
            answer.put("disk_bytes", Math.round(expected.diskBytes()));
        }
        return answer;
    }

    /** Every look at the dirty bitmap, the first most. */
    public static List<Map<String, Object>> rounds(Prediction prediction, int most) {
        List<Map<String, Object>> rounds = new ArrayList<>();
        for (Round round : prediction.rounds()) {
            if (rounds.size() == most) {
                break;
            }
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("t_ms", Figures.tenths(round.atMillis()));
            row.put("transferred", Math.round(round.sentBytes()));
            row.put("left_bytes", Math.round(round.leftBytes()));
            row.put("dirty_bytes", Math.round(round.dirtyBytes()));
            row.put("threshold_bytes", Math.round(round.thresholdBytes()));
            row.put("throttle_pct", round.throttlePercent());
            rounds.add(row);
        }
        return rounds;
    }
}
