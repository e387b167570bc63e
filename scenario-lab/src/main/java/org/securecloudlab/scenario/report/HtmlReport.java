package org.securecloudlab.scenario.report;

import java.util.List;
import java.util.Locale;
import org.securecloudlab.scenario.expectation.ExpectationOutcome;
import org.securecloudlab.scenario.wording.Clock;
import org.securecloudlab.scenario.wording.HtmlTable;
import org.securecloudlab.scenario.wording.Markup;
import org.securecloudlab.scenario.wording.OutcomeWords;
import org.securecloudlab.scenario.wording.Wording;

/** A report as one self-contained page: style and charts are in it, there is no script, and nothing is fetched. */
final class HtmlReport {
    /** Rows of the long tables; a page to send around stays small, JSON and CSV have the rest. */
    private static final int ROWS = 500;

    private static final int FULLEST_HOSTS = 20;

    private final RunReport report;
    private final Wording wording;
    private final ReportRows rows;
    private final Summaries summaries;
    private final Markup html = Markup.html();

    HtmlReport(RunReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
        this.rows = new ReportRows(report, wording);
        this.summaries = new Summaries(report, wording);
    }

    String text() {
        html.open("html").attribute("lang", wording.language());
        head();
        html.open("body");
        header();
        expectations();
        placements();
        figures();
        hosts();
        timeline();
        return html.close().close().text() + "\n";
    }

    private void head() {
        html.open("head").empty("meta", "charset", "utf-8");
        html.open("meta")
                .attribute("name", "viewport")
                .attribute("content", "width=device-width")
                .close();
        html.leaf("title", report.inputs().scenarioName());
        html.leaf("style", ReportStyle.CSS).close();
    }

    private void header() {
        html.open("header").leaf("h1", report.inputs().scenarioName()).leaf("p", summaries.inputs());
        summaries.digests().forEach(digest -> html.leaf("p", "quiet", digest));
        summaries.absentStages().ifPresent(sentence -> html.leaf("p", sentence));
        html.close();
    }

    private void expectations() {
        OutcomeWords words = new OutcomeWords(wording);
        section("expectations", summaries.expectations());
        html.open("ul", "outcomes");
        for (ExpectationOutcome outcome : report.expectations()) {
            html.open("li", outcome.verdict().name().toLowerCase(Locale.ROOT))
                    .leaf("span", "verdict", words.verdict(outcome.verdict()))
                    .text(" ")
                    .leaf("code", outcome.text());
            words.explain(outcome).forEach(sentence -> html.leaf("div", "quiet", sentence));
            html.close().text("\n");
        }
        html.close().close();
    }

    private void placements() {
        section("placements", summaries.placements());
        html.leaf("h3", wording.text("section.refusals"));
        if (report.refusals().isEmpty()) {
            html.leaf("p", wording.text("refusals.none"));
        } else {
            table(List.of(1, 2, 3), rows.header("reason", "total", "mean", "replications"), rows.refusals());
            html.open("details").leaf("summary", wording.text("section.patterns"));
            List<List<String>> patterns = rows.refusalPatterns();
            shortened(
                    rows.header("reason", "flavor", "project", "requestedIn", "instances"),
                    patterns.size(),
                    patterns.stream().limit(ROWS).toList());
            html.close();
        }
        html.open("details").leaf("summary", wording.text("page.placements"));
        shortened(
                rows.header("instance", "project", "flavor", "requestedAt", "state", "host", "reason"),
                report.placements().size(),
                report.placements().stream()
                        .limit(ROWS)
                        .map(HtmlReport::placement)
                        .toList());
        html.close().close();
    }

    private static List<String> placement(Placement placement) {
        return List.of(
                placement.instanceId(),
                placement.projectId(),
                placement.flavor(),
                Clock.of(placement.requestedAt()),
                placement.state(),
                placement.host().orElse(""),
                placement.reason().orElse(""));
    }

    private void figures() {
        section("figures", report.figures().isEmpty() ? wording.text("figures.none") : "");
        table(
                List.of(1, 2, 3, 4),
                rows.header("figure", "meanShort", "interval", "smallest", "largest", "unit"),
                rows.figures());
        html.close();
    }

    private void hosts() {
        section("hosts", summaries.hosts());
        new UtilisationChart(report.hostsAtEnd(), wording).write(html);
        table(
                List.of(2, 3, 4, 5),
                rows.header("host", "zone", "instances", "vcpus", "ram", "disk"),
                rows.hosts(new Counts(report).fullest(FULLEST_HOSTS)));
        html.close();
    }

    private void timeline() {
        section("timeline", report.timeline().isEmpty() ? wording.text("timeline.none") : "");
        new TimelineChart(report.timeline(), wording).write(html);
        shortened(
                rows.header("at", "event", "subject", "detail"),
                report.timeline().size(),
                report.timeline().stream().limit(ROWS).map(rows::event).toList());
        html.close();
    }

    private void section(String name, String sentence) {
        html.text("\n").open("section").leaf("h2", wording.text("section." + name));
        if (!sentence.isEmpty()) {
            html.leaf("p", sentence);
        }
    }

    private void shortened(List<String> header, int all, List<List<String>> cells) {
        table(List.of(), header, cells);
        if (all > cells.size()) {
            html.leaf("p", "quiet", wording.text("page.more", all - cells.size()));
        }
    }

    private void table(List<Integer> numbers, List<String> header, List<List<String>> cells) {
        new HtmlTable(numbers, header, cells).write(html);
    }
}
