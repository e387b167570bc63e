package org.securecloudlab.scenario.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.securecloudlab.scenario.report.ReportFixtures.placement;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.securecloudlab.kernel.statistics.MeanDifference;
import org.securecloudlab.scenario.ScenarioJson;
import org.securecloudlab.scenario.comparison.InstanceChange.Kind;
import org.securecloudlab.scenario.expectation.ExpectationOutcome.Verdict;
import org.securecloudlab.scenario.report.Placement;
import org.securecloudlab.scenario.report.ReportFixtures;
import org.securecloudlab.scenario.report.RunReport;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class RunComparisonTest {

    private static RunReport run(long seed, double... failed) {
        return ReportFixtures.report("storm", seed, failed);
    }

    @Test
    void theSameSeedIsPairedAndSoSeesASmallChangeAmongMuchNoise() {
        RunReport before = run(7, 10, 500, 90, 1000);

        FigureChange paired =
                RunComparison.of(before, run(7, 12, 502, 92, 1002)).figures().get(0);
        FigureChange unpaired =
                RunComparison.of(before, run(8, 12, 502, 92, 1002)).figures().get(0);

        assertThat(paired.difference()).contains(new MeanDifference(2, 2, 2));
        assertThat(paired.isClear()).isTrue();
        assertThat(unpaired.difference().orElseThrow().mean()).isEqualTo(2);
        assertThat(unpaired.isClear()).isFalse();
    }

    /** Means 2 and 5, variances of means 4/3 both, 4 degrees of freedom: half width 2.776445 · √(8/3). */
    @Test
    void differentSeedsGetWelchsInterval() {
        MeanDifference difference = RunComparison.of(run(7, 0, 2, 4), run(8, 3, 5, 7))
                .figures()
                .get(0)
                .difference()
                .orElseThrow();

        assertThat(difference.mean()).isEqualTo(3);
        assertThat(difference.high() - 3).isCloseTo(2.776445 * Math.sqrt(8.0 / 3), within(1e-5));
        assertThat(3 - difference.low()).isCloseTo(difference.high() - 3, within(1e-8));
    }

    @Test
    void replicationsThatOnlyOneRunHasAreLeftOutOfPairs() {
        RunComparison comparison = RunComparison.of(run(7, 1, 2), run(7, 2, 4, 900));

        assertThat(comparison.figures().get(0).difference().orElseThrow().mean())
                .isEqualTo(1.5);
    }

    @Test
    void expectationsThatChangedAreNamed() {
        assertThat(RunComparison.of(run(7, 0, 0), run(7, 0, 3)).expectations())
                .containsExactly(new ExpectationChange(
                        "placement.failed == 0", Optional.of(Verdict.HOLDS), Optional.of(Verdict.FAILS)));
        assertThat(RunComparison.of(run(7, 1), run(7, 2)).expectations()).isEmpty();
    }

    @Test
    void instancesAreMatchedById() {
        List<Placement> before = List.of(
                placement("same", "p", Optional.of("h1")),
                placement("moved", "p", Optional.of("h1")),
                placement("failed", "p", Optional.of("h1")),
                placement("placed", "p", Optional.empty()),
                placement("before", "p", Optional.empty()));
        List<Placement> after = List.of(
                placement("after", "p", Optional.of("h1")),
                placement("placed", "p", Optional.of("h2")),
                placement("failed", "p", Optional.empty()),
                placement("moved", "p", Optional.of("h2")),
                placement("same", "p", Optional.of("h1")));

        assertThat(InstanceChange.between(before, after))
                .extracting(change -> change.instanceId() + " " + change.kind())
                .containsExactly(
                        "after " + Kind.ONLY_AFTER,
                        "placed " + Kind.NEWLY_PLACED,
                        "failed " + Kind.NEWLY_FAILED,
                        "moved " + Kind.MOVED,
                        "before " + Kind.ONLY_BEFORE);
    }

    @Test
    void aRunComparedWithItselfHasNoChange() {
        RunComparison comparison = RunComparison.of(run(7, 1, 2, 3), run(7, 1, 2, 3));

        assertThat(comparison.expectations()).isEmpty();
        assertThat(comparison.instances()).isEmpty();
        assertThat(comparison.figures()).noneMatch(FigureChange::isClear);
    }

    @Test
    void isWrittenAsTextJsonAndMarkup() throws Exception {
        RunReport hostile = ReportFixtures.report(ReportFixtures.HOSTILE, 7, 0, 2);
        RunComparison comparison = RunComparison.of(run(7, 0, 0), hostile);

        String text = ComparisonRenderer.render(comparison, ComparisonFormat.TEXT, Locale.ENGLISH);
        String json = ComparisonRenderer.render(comparison, ComparisonFormat.JSON, Locale.ENGLISH);
        String html = ComparisonRenderer.render(comparison, ComparisonFormat.HTML_FRAGMENT, Locale.CHINA);
        Document page = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)));

        assertThat(text)
                .startsWith("storm (storm@3) → =cmd")
                .contains("HOLDS   FAILS")
                .doesNotContain("\u001b");
        assertThat(ScenarioJson.mapper().readValue(json, RunComparison.class)).isEqualTo(comparison);
        assertThat(page.getElementsByTagName("h2").getLength()).isEqualTo(3);
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
    }
}
