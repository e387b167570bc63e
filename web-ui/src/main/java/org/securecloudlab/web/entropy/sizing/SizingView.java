package org.securecloudlab.web.entropy.sizing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.entropy.sizing.Binding;
import org.securecloudlab.entropy.sizing.Candidate;
import org.securecloudlab.entropy.sizing.Goal;
import org.securecloudlab.entropy.sizing.GuideRule;
import org.securecloudlab.entropy.sizing.Security;
import org.securecloudlab.entropy.sizing.Sizing;
import org.securecloudlab.entropy.sizing.SizingReport;
import org.securecloudlab.entropy.sizing.Variant;

/** A sizing as the page shows it. */
public record SizingView(
        List<Answer> answers,
        List<WhatIfRow> whatIf,
        String limit,
        String nodesPerSource,
        String rateFor50,
        String rateFor100,
        List<FindingRow> security,
        List<Sentence> assumptions) {

    /** The answer for one goal. */
    public record Answer(
            boolean fresh,
            int sources,
            String mix,
            boolean met,
            Binding binding,
            int closedForm,
            String refills,
            List<Row> rows,
            LineDrawing cost) {}

    /** One candidate. */
    public record Row(
            int bought, int atWork, String price, String share, String waitOf, String closedForm, boolean enough) {}

    /** One what-if: sources for each goal. */
    public record WhatIfRow(Variant variant, String blocking, String fresh) {}

    /** Guests whose random numbers are poor; seconds are empty when no time bounds it. */
    public record FindingRow(String group, int guests, Security.Kind kind, String seconds) {}

    static SizingView of(SizingReport report, String costName) {
        GuideRule guide = report.guide();
        return new SizingView(
                List.of(answer(report.blocking(), costName), answer(report.fresh(), costName)),
                report.sensitivity().stream()
                        .map(other -> new WhatIfRow(other.variant(), count(other.blocking()), count(other.fresh())))
                        .toList(),
                report.limit()
                        .map(limit -> "hw_rng:rate_bytes=" + limit.rateBytes() + " hw_rng:rate_period="
                                + limit.ratePeriodMillis())
                        .orElse(""),
                Figures.of(guide.nodesPerSource()),
                Figures.of(guide.bitsPerSecondFor50()),
                Figures.of(guide.bitsPerSecondFor100()),
                report.security().findings().stream().map(SizingView::finding).toList(),
                report.assumptions());
    }

    private static String count(Optional<Integer> sources) {
        return sources.map(n -> Integer.toString(n)).orElse("∞");
    }

    private static FindingRow finding(Security.Finding finding) {
        return new FindingRow(
                finding.group(),
                finding.guests(),
                finding.kind(),
                finding.seconds() == 0 ? "" : Figures.of(finding.seconds()));
    }

    private static Answer answer(Sizing sizing, String costName) {
        return new Answer(
                sizing.goal() == Goal.FRESH,
                sizing.sources().orElse(0),
                sizing.answer()
                        .map(candidate -> candidate.sources().stream()
                                .map(part -> part.count() + " × " + part.type())
                                .collect(Collectors.joining(" + ")))
                        .orElse(""),
                sizing.answer().isPresent(),
                sizing.binding(),
                sizing.closedFormSources(),
                Figures.of(sizing.steadyBitsPerSecond()),
                sizing.tried().stream().map(SizingView::row).toList(),
                cost(sizing.tried(), costName));
    }

    private static Row row(Candidate candidate) {
        return new Row(
                candidate.bought(),
                candidate.atWork(),
                Figures.of(candidate.price()),
                Figures.interval(
                        candidate.share().mean(),
                        candidate.share().low(),
                        candidate.share().high()),
                Figures.interval(
                        candidate.waitOf().mean(),
                        candidate.waitOf().low(),
                        candidate.waitOf().high()),
                Figures.of(candidate.closedFormWaitSeconds()),
                candidate.meets());
    }

    private static LineDrawing cost(List<Candidate> tried, String name) {
        boolean priced = tried.stream().anyMatch(candidate -> candidate.price() > 0);
        List<double[]> points = new ArrayList<>();
        tried.stream()
                .map(candidate -> new double[] {
                    priced ? candidate.price() : candidate.bought(),
                    candidate.waitOf().mean()
                })
                .sorted((a, b) -> Double.compare(a[0], b[0]))
                .forEach(points::add);
        return LineDrawing.of(List.of(new LineDrawing.Series(name, points)), "");
    }
}
