package org.securecloudlab.web.page.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.securecloudlab.scenario.expectation.ExpectationOutcome;
import org.securecloudlab.scenario.report.RefusalPattern;
import org.securecloudlab.scenario.report.RunReport;
import org.securecloudlab.scenario.wording.Wording;

/**
 * The first page of a report.
 *
 * @param held expectations that hold
 * @param patterns what the refused of replication 0 have in common, the most frequent
 * @param chart lines and marks as JSON, when anything happened
 * @param chartSummary the same in words
 * @param absent stages of life that this build lacks
 */
public record AnswerView(
        List<ExpectationView> expectations,
        long held,
        List<FigureView.Stage> stages,
        List<RefusalView> refusals,
        List<RefusalPattern> patterns,
        Optional<String> chart,
        String chartSummary,
        List<String> absent) {
    private static final int PATTERNS = 50;
    private static final ObjectMapper JSON = new ObjectMapper();

    static AnswerView of(RunReport report, Locale locale) {
        Wording wording = Wording.of(locale);
        TimelineChart chart = TimelineChart.of(report.timeline());
        return new AnswerView(
                ExpectationView.of(report, wording),
                report.expectations().stream()
                        .filter(outcome -> outcome.verdict() == ExpectationOutcome.Verdict.HOLDS)
                        .count(),
                FigureView.stages(report.figures(), wording),
                RefusalView.of(report.refusals()),
                RefusalPattern.of(report.placements()).stream().limit(PATTERNS).toList(),
                report.timeline().isEmpty() ? Optional.empty() : Optional.of(json(chart)),
                chart.summary(),
                report.absentStages().stream().map(stage -> stage.stage()).toList());
    }

    private static String json(TimelineChart chart) {
        try {
            return JSON.writeValueAsString(chart);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
