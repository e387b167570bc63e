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
 * @param stages those in which something happened, with their figures
 * @param quiet those in which nothing happened: every figure is 0
 * @param patterns what the refused of replication 0 have in common, the most frequent
 * @param chart lines and marks as JSON, when anything happened
 * @param chartSummary the same in words
 * @param absent stages of life that this build lacks
 */
public record AnswerView(
        List<ExpectationView> expectations,
        long held,
        List<FigureStage> stages,
        List<FigureStage> quiet,
        List<RefusalView> refusals,
        List<RefusalPattern> patterns,
        Optional<String> chart,
        String chartSummary,
        List<String> absent) {
    private static final int PATTERNS = 50;
    private static final ObjectMapper JSON = new ObjectMapper();

    static AnswerView of(RunReport report, Locale locale) {
        Wording wording = Wording.of(locale);
        List<FigureStage> stages = FigureStage.of(report.inputs().figures(), report.figures(), locale);
        TimelineChart chart = TimelineChart.of(report.timeline());
        return new AnswerView(
                ExpectationView.of(report, wording),
                report.expectations().stream()
                        .filter(outcome -> outcome.verdict() == ExpectationOutcome.Verdict.HOLDS)
                        .count(),
                stages.stream().filter(FigureStage::tookPart).toList(),
                stages.stream().filter(stage -> !stage.tookPart()).toList(),
                RefusalView.of(report.refusals()),
                report.refusalPatterns().stream().limit(PATTERNS).toList(),
                report.timeline().isEmpty() ? Optional.empty() : Optional.of(json(chart)),
                chart.summary(),
                report.absentStages().stream()
                        .map(stage -> wording.textOr("stage." + stage.stage(), stage.stage()))
                        .toList());
    }

    /** What is told of a sample beside its count, as figures' names end. */
    public List<String> statistics() {
        return SampleView.STATISTICS;
    }

    /** Whether any of the stages in which something happened has samples. */
    public boolean hasSamples() {
        return stages.stream().anyMatch(stage -> !stage.samples().isEmpty());
    }

    private static String json(TimelineChart chart) {
        try {
            return JSON.writeValueAsString(chart);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
