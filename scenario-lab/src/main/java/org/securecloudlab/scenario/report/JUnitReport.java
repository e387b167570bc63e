package org.securecloudlab.scenario.report;

import java.util.List;
import java.util.function.Predicate;
import org.securecloudlab.scenario.expectation.ExpectationOutcome;
import org.securecloudlab.scenario.expectation.ExpectationOutcome.Verdict;
import org.securecloudlab.scenario.wording.Markup;
import org.securecloudlab.scenario.wording.OutcomeWords;
import org.securecloudlab.scenario.wording.Wording;

/**
 * One test case an expectation, in the XML that build servers read. The shape is that of Jenkins' {@code junit-10.xsd}; there are
 * no times and no host name, for the same run gives the same bytes.
 *
 * <p>What was not judged for want of samples is skipped; for want of a stage it is a failure, as for the exit status.
 */
final class JUnitReport {
    private final RunReport report;
    private final OutcomeWords words;

    private JUnitReport(RunReport report, Wording wording) {
        this.report = report;
        this.words = new OutcomeWords(wording);
    }

    /** One suite a report, in their order. */
    static String text(List<RunReport> reports, Wording wording) {
        Markup xml = Markup.xml();
        xml.open("testsuites");
        reports.forEach(report -> new JUnitReport(report, wording).suite(xml));
        return xml.close().text() + "\n";
    }

    private void suite(Markup xml) {
        xml.open("testsuite")
                .attribute("name", report.inputs().scenarioName())
                .attribute("tests", report.expectations().size())
                .attribute("failures", count(outcome -> !outcome.passes()))
                .attribute("errors", 0)
                .attribute("skipped", count(JUnitReport::isSkipped));
        properties(xml);
        report.expectations().forEach(outcome -> testCase(xml, outcome));
        xml.close();
    }

    private void properties(Markup xml) {
        xml.open("properties");
        property(xml, "cloud", report.inputs().cloudName());
        property(xml, "cloud.sha256", report.inputs().cloudSha256());
        property(xml, "scenario.sha256", report.inputs().scenarioSha256());
        property(xml, "seed", Long.toString(report.inputs().seed()));
        property(xml, "replications", Integer.toString(report.replications().size()));
        property(xml, "engine.version", report.inputs().engineVersion());
        xml.close();
    }

    private static void property(Markup xml, String name, String value) {
        xml.open("property").attribute("name", name).attribute("value", value).close();
    }

    private void testCase(Markup xml, ExpectationOutcome outcome) {
        List<String> sentences = words.explain(outcome);
        xml.open("testcase")
                .attribute("classname", report.inputs().scenarioName())
                .attribute("name", outcome.text());
        if (!outcome.passes()) {
            xml.open("failure")
                    .attribute("type", outcome.verdict() == Verdict.FAILS ? "expectation" : "not-judged")
                    .attribute("message", words.verdict(outcome.verdict()) + ": " + String.join("; ", sentences))
                    .text(String.join("\n", sentences))
                    .close();
        } else if (isSkipped(outcome)) {
            xml.open("skipped")
                    .attribute("message", String.join("; ", sentences))
                    .close();
        } else {
            xml.leaf("system-out", String.join("\n", sentences));
        }
        xml.close();
    }

    private long count(Predicate<ExpectationOutcome> rule) {
        return report.expectations().stream().filter(rule).count();
    }

    private static boolean isSkipped(ExpectationOutcome outcome) {
        return outcome.passes() && outcome.verdict() == Verdict.NOT_JUDGED;
    }
}
