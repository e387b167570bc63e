package org.securecloudlab.scenario.report;

import static org.securecloudlab.scenario.wording.TextTable.Align.LEFT;
import static org.securecloudlab.scenario.wording.TextTable.Align.RIGHT;

import java.util.List;
import org.securecloudlab.scenario.expectation.ExpectationOutcome;
import org.securecloudlab.scenario.expectation.ExpectationOutcome.Verdict;
import org.securecloudlab.scenario.wording.DisplayWidth;
import org.securecloudlab.scenario.wording.OutcomeWords;
import org.securecloudlab.scenario.wording.TextPage;
import org.securecloudlab.scenario.wording.TextTable;
import org.securecloudlab.scenario.wording.Wording;

/** A report for a terminal: first whether the expectations hold, then why, then the rest. */
final class TextReport {
    private static final int EVENTS_AT_THE_START = 20;
    private static final int EVENTS_AT_THE_END = 5;
    private static final int PATTERNS = 12;
    private static final int FULLEST_HOSTS = 5;

    private final RunReport report;
    private final Wording wording;
    private final ReportRows rows;
    private final Summaries summaries;
    private final TextPage page = new TextPage();

    TextReport(RunReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
        this.rows = new ReportRows(report, wording);
        this.summaries = new Summaries(report, wording);
    }

    String text() {
        inputs();
        expectations();
        placements();
        refusals();
        figures();
        hosts();
        timeline();
        return page.text();
    }

    private void inputs() {
        page.line("", report.inputs().scenarioName());
        page.line("", summaries.inputs());
        summaries.digests().forEach(digest -> page.line("", digest));
        summaries.absentStages().ifPresent(sentence -> page.line("", sentence));
    }

    private void expectations() {
        page.section(wording.text("section.expectations") + ": " + summaries.expectations());
        OutcomeWords words = new OutcomeWords(wording);
        int width = 0;
        for (Verdict verdict : Verdict.values()) {
            width = Math.max(width, DisplayWidth.of(words.verdict(verdict)));
        }
        for (ExpectationOutcome outcome : report.expectations()) {
            String verdict = DisplayWidth.padRight(words.verdict(outcome.verdict()), width);
            page.line("  ", verdict + "  " + outcome.text());
            String indent = " ".repeat(width + 4);
            words.explain(outcome).forEach(sentence -> page.line(indent, sentence));
        }
    }

    private void placements() {
        page.section(wording.text("section.placements"));
        page.line("  ", summaries.placements());
    }

    private void refusals() {
        page.section(wording.text("section.refusals"));
        if (report.refusals().isEmpty()) {
            page.line("  ", wording.text("refusals.none"));
            return;
        }
        table(
                new TextTable(LEFT, RIGHT, RIGHT, RIGHT),
                rows.header("reason", "total", "mean", "replications"),
                rows.refusals());
        patterns();
    }

    private void patterns() {
        List<List<String>> patterns = rows.refusalPatterns();
        if (patterns.isEmpty()) {
            return;
        }
        page.section(wording.text("section.patterns"));
        table(
                new TextTable(LEFT, LEFT, LEFT, LEFT, RIGHT),
                rows.header("reason", "flavor", "project", "requestedIn", "instances"),
                patterns.subList(0, Math.min(PATTERNS, patterns.size())));
        if (patterns.size() > PATTERNS) {
            page.line("  ", wording.text("patterns.shortened", patterns.size() - PATTERNS));
        }
    }

    private void figures() {
        page.section(wording.text("section.figures"));
        if (report.figures().isEmpty()) {
            page.line("  ", wording.text("figures.none"));
            return;
        }
        table(
                new TextTable(LEFT, RIGHT, RIGHT, RIGHT, RIGHT, LEFT),
                rows.header("figure", "meanShort", "interval", "smallest", "largest", "unit"),
                rows.figures());
    }

    private void hosts() {
        page.section(wording.text("section.hosts"));
        if (report.hostsAtEnd().isEmpty()) {
            page.line("  ", wording.text("hosts.none"));
            return;
        }
        page.line("  ", summaries.hosts());
        table(
                new TextTable(LEFT, LEFT, RIGHT, RIGHT, RIGHT, RIGHT),
                rows.header("host", "zone", "instances", "vcpus", "ram", "disk"),
                rows.hosts(new Counts(report).fullest(FULLEST_HOSTS)));
    }

    private void timeline() {
        page.section(wording.text("section.timeline"));
        List<TimelineEvent> events = report.timeline();
        if (events.isEmpty()) {
            page.line("  ", wording.text("timeline.none"));
            return;
        }
        int hidden = events.size() - EVENTS_AT_THE_START - EVENTS_AT_THE_END;
        if (hidden <= 1) {
            table(events);
            return;
        }
        table(events.subList(0, EVENTS_AT_THE_START));
        page.line("  ", wording.text("timeline.shortened", hidden));
        table(events.subList(events.size() - EVENTS_AT_THE_END, events.size()));
    }

    private void table(List<TimelineEvent> events) {
        TextTable table = new TextTable(LEFT, LEFT, LEFT, LEFT);
        events.forEach(event -> table.row(rows.event(event).toArray(String[]::new)));
        page.table(table);
    }

    private void table(TextTable table, List<String> header, List<List<String>> cells) {
        table.row(header.toArray(String[]::new));
        cells.forEach(row -> table.row(row.toArray(String[]::new)));
        page.table(table);
    }
}
