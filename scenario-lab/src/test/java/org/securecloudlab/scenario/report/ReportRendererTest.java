package org.securecloudlab.scenario.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.securecloudlab.scenario.ScenarioJson;
import org.securecloudlab.scenario.wording.DisplayWidth;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class ReportRendererTest {
    private static final RunReport PLAIN = ReportFixtures.report("storm");
    private static final RunReport HOSTILE = ReportFixtures.report(ReportFixtures.HOSTILE);

    private static String render(RunReport report, ReportFormat format) {
        return ReportRenderer.render(report, format, Locale.ENGLISH);
    }

    private static Document parse(String xml) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(xml)));
    }

    @Test
    void textSaysFirstWhatHoldsAndByHowMuchTheRestFails() {
        assertThat(render(PLAIN, ReportFormat.TEXT))
                .startsWith("storm\ncloud storm@3 · seed 7 · 3 of 3 replications · engine 0.1.0\n")
                .contains("Expectations: 1 hold, 1 failed, 2 not judged")
                .contains("  FAILS       placement.failed == 0\n")
                .contains("held in 1 of 3 replications: 33.33 % (95 % interval 6.149 % to 79.23 %), wanted 100 %\n")
                .contains("worst in replication 2: placement.failed == 0 with 4 instances against 0\n")
                .contains("  NOT JUDGED  boot.wait.p99 < PT1S\n              no samples of boot.wait.p99\n")
                .contains("              this build lacks the stage ready\n")
                .contains("2 requested, 1 given a host, 1 not")
                .contains("  00:01:30.250  failed  storm  storm\n");
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "HTML", "JUNIT", "PLACEMENTS_CSV"})
    void noNameDrivesATerminalOrBreaksOut(ReportFormat format) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            String text = ReportRenderer.render(HOSTILE, format, locale);

            assertThat(text).doesNotContain("\u0000", "\u001b", "\u202e").contains("\\u001b[2J");
        }
    }

    @Test
    void textStaysWithinThePage() {
        assertThat(render(PLAIN, ReportFormat.TEXT).lines()).allMatch(line -> DisplayWidth.of(line) <= 100);
    }

    @Test
    void jsonReadsBackAsTheReport() throws IOException {
        for (RunReport report : List.of(PLAIN, HOSTILE)) {
            String json = render(report, ReportFormat.JSON);

            assertThat(ScenarioJson.mapper().readValue(json, RunReport.class)).isEqualTo(report);
            assertThat(json).doesNotContain("\r");
            assertThat(ScenarioJson.mapper()
                            .readTree(json)
                            .at("/refusalPatterns/0/reason")
                            .textValue())
                    .isEqualTo(report.refusalPatterns().get(0).reason());
        }
    }

    @Test
    void htmlIsWellFormedHasNoScriptAndFetchesNothing() throws Exception {
        for (RunReport report : List.of(PLAIN, HOSTILE)) {
            String html = render(report, ReportFormat.HTML);
            Document page = parse(html);

            assertThat(page.getElementsByTagName("script").getLength()).isZero();
            assertThat(html).doesNotContain("src=", "href=", "url(", "@import", "style=", "http");
            assertThat(page.getElementsByTagName("h1").item(0).getTextContent())
                    .startsWith(report.equals(PLAIN) ? "storm" : "=cmd|");
            assertThat(page.getElementsByTagName("svg").getLength()).isEqualTo(2);
        }
        assertThat(ReportStyle.CSS).doesNotContain("<", ">", "&");
    }

    @Test
    void htmlSpeaksChinese() throws Exception {
        Document page = parse(ReportRenderer.render(PLAIN, ReportFormat.HTML, Locale.SIMPLIFIED_CHINESE));

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("zh-Hans");
        assertThat(page.getElementsByTagName("h2").item(0).getTextContent()).isEqualTo("期望");
    }

    @Test
    void junitHasACaseForEachExpectation() throws Exception {
        for (RunReport report : List.of(PLAIN, HOSTILE)) {
            Document xml = parse(render(report, ReportFormat.JUNIT));
            Element suite = (Element) xml.getElementsByTagName("testsuite").item(0);
            NodeList failures = xml.getElementsByTagName("failure");

            assertThat(suite.getAttribute("tests")).isEqualTo("4");
            assertThat(suite.getAttribute("failures")).isEqualTo("2");
            assertThat(suite.getAttribute("skipped")).isEqualTo("1");
            assertThat(xml.getElementsByTagName("testcase").getLength()).isEqualTo(4);
            assertThat(failures.getLength()).isEqualTo(2);
            assertThat(((Element) failures.item(0)).getAttribute("message")).contains("4 instances against 0");
        }
    }

    @Test
    void csvHasNumbersAsNumbersAndNoFormulas() throws IOException {
        List<CSVRecord> figures = read(render(PLAIN, ReportFormat.CSV));
        List<CSVRecord> placements = read(render(HOSTILE, ReportFormat.PLACEMENTS_CSV));
        List<CSVRecord> replications = read(render(PLAIN, ReportFormat.REPLICATIONS_CSV));

        assertThat(figures.get(1).get(4)).isEqualTo("2.0");
        assertThat(placements).hasSize(3);
        assertThat(placements.get(2).get(0)).startsWith("'=cmd|'/C calc'!A1</td>");
        assertThat(replications.stream().map(r -> r.get(1)).collect(Collectors.toList()))
                .containsExactly("placement.failed", "0.0", "2.0", "4.0");
    }

    private static List<CSVRecord> read(String csv) throws IOException {
        return CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords();
    }
}
