package org.securecloudlab.scenario.comparison;

import java.util.Locale;
import org.securecloudlab.scenario.report.JsonReport;
import org.securecloudlab.scenario.wording.Wording;

/** Writes comparisons. The same comparison gives the same text everywhere. */
public final class ComparisonRenderer {
    private ComparisonRenderer() {}

    /**
     * The comparison in a format.
     *
     * @param comparison of two runs
     * @param format how to write it
     * @param locale Chinese gives Simplified Chinese, all else English; JSON is the same in all
     */
    public static String render(RunComparison comparison, ComparisonFormat format, Locale locale) {
        Wording wording = Wording.of(locale);
        return switch (format) {
            case TEXT -> new TextComparison(comparison, wording, TextComparison.INSTANCES).text();
            case JSON -> JsonReport.write(comparison);
            case HTML_FRAGMENT -> new HtmlComparison(comparison, wording).text();
        };
    }

    /** For a terminal, without the list of instances: for who lists them with more than this knows of them. */
    public static String withoutInstances(RunComparison comparison, Locale locale) {
        return new TextComparison(comparison, Wording.of(locale), 0).text();
    }
}
