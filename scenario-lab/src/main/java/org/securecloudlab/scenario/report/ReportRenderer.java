package org.securecloudlab.scenario.report;

import java.util.List;
import java.util.Locale;
import org.securecloudlab.scenario.wording.Wording;

/** Writes reports. The same report gives the same text, whatever the machine, its time zone and its own locale. */
public final class ReportRenderer {
    private ReportRenderer() {}

    /**
     * The report in a format.
     *
     * @param report what a run found
     * @param format how to write it
     * @param locale Chinese gives Simplified Chinese, all else English; JSON and CSV are the same in all
     */
    public static String render(RunReport report, ReportFormat format, Locale locale) {
        Wording wording = Wording.of(locale);
        return switch (format) {
            case TEXT -> new TextReport(report, wording).text();
            case JSON -> JsonReport.write(report);
            case HTML -> new HtmlReport(report, wording).text();
            case JUNIT -> JUnitReport.text(List.of(report), wording);
            case CSV -> CsvReports.figures(report);
            case PLACEMENTS_CSV -> CsvReports.placements(report);
            case REPLICATIONS_CSV -> CsvReports.replications(report);
        };
    }

    /**
     * The expectations of several runs in one JUnit XML document, one test suite a run.
     *
     * @param reports in the order of the suites
     * @param locale language of the messages
     */
    public static String junit(List<RunReport> reports, Locale locale) {
        return JUnitReport.text(reports, Wording.of(locale));
    }
}
