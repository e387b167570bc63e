package org.securecloudlab.cli.migration;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.securecloudlab.migration.Estimate;
import org.securecloudlab.migration.Forecast;
import org.securecloudlab.migration.Prediction;

/** What {@code lab migrate predict --json} says of one run, under the names that QEMU's {@code query-migrate} uses. */
final class PredictAnswer {
    private PredictAnswer() {}

    static Map<String, Object> of(Forecast forecast) {
        Prediction expected = forecast.expected();
        boolean complete = expected.verdict().isComplete();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("converges", complete);
        answer.put("verdict", expected.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        answer.put("converges_share", rounded(forecast.completeShare()));
        if (complete) {
            answer.put("total_time_ms", figure(forecast.totalMillis()));
            answer.put("downtime_ms", figure(forecast.downtimeMillis()));
            answer.put("blackout_ms", figure(forecast.blackoutMillis()));
        } else {
            answer.put("ended_after_ms", figure(forecast.totalMillis()));
        }
        answer.put("ram_transferred", figure(forecast.streamBytes()));
        answer.put("ram_dirty_sync_count", figure(forecast.bitmapSyncs()));
        answer.put("ram_normal", Math.round(expected.contentPages()));
        answer.put("ram_duplicate", Math.round(expected.zeroPages()));
        answer.put("ram_precopy_bytes", Math.round(expected.preCopyBytes()));
        answer.put("throttle_pct", figure(forecast.throttlePercent()));
        return answer;
    }

    private static Map<String, Object> figure(Estimate estimate) {
        Map<String, Object> figure = new LinkedHashMap<>();
        figure.put("value", rounded(estimate.value()));
        figure.put("low", rounded(estimate.low()));
        figure.put("high", rounded(estimate.high()));
        return figure;
    }

    /** To a tenth: finer would pretend. */
    private static Number rounded(double value) {
        double tenths = Math.rint(value * 10) / 10;
        if (tenths == Math.rint(tenths)) {
            return (long) tenths;
        }
        return tenths;
    }
}
