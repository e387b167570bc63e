package org.securecloudlab.web.patch;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.patch.exposure.ExposureFigure;
import org.securecloudlab.patch.exposure.ExposureReport;
import org.securecloudlab.patch.exposure.PolicyExposure;

/**
 * A report of exposure as the page shows it.
 *
 * @param chart lines for the chart, in JSON: vulnerable instances by day, one line a policy
 * @param rows a row a policy
 */
public record ExposureView(String chart, List<Row> rows) {

    /** A policy: vulnerable instance-days and the difference to the first one, both with their interval. */
    public record Row(String policy, String days, String difference) {}

    static ExposureView of(ExposureReport report) {
        List<Map<String, Object>> lines = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (PolicyExposure policy : report.policies()) {
            List<double[]> points = new ArrayList<>();
            for (int day = 0; day < policy.vulnerableByDay().size(); day++) {
                points.add(new double[] {day + 1, policy.vulnerableByDay().get(day)});
            }
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("kind", policy.policy());
            line.put("points", points);
            lines.add(line);
            rows.add(new Row(
                    policy.policy(),
                    text(policy.vulnerableInstanceDays()),
                    policy.differenceToFirst().map(ExposureView::text).orElse("–")));
        }
        try {
            Map<String, Object> chart = new LinkedHashMap<>();
            chart.put("lines", lines);
            chart.put("marks", List.of());
            return new ExposureView(CloudJson.mapper().writeValueAsString(chart), rows);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(ExposureFigure figure) {
        return String.format(Locale.ROOT, "%,.0f [%,.0f, %,.0f]", figure.value(), figure.low(), figure.high());
    }
}
