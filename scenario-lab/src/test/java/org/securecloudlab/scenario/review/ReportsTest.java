package org.securecloudlab.scenario.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.HostFiles;
import org.securecloudlab.cloud.review.patch.Patches;

/** SARIF, JUnit XML, suppressions, baselines. */
class ReportsTest {
    private static final HostFiles FILES = Files.of(Map.of("nova.conf", """
            [DEFAULT]
            transport_url = rabbit://nova:hunter2@a/
            [libvirt]
            rng_dev_path = /dev/urandom
            [filter_scheduler]
            enabled_filters = ComputeFilter,JsonFilter,SameHostFilter
            """));
    private static final Configuration CONFIGURATION = Files.read(FILES);

    private static HostReview review(List<Suppression> suppressions, Baseline baseline, String today) {
        return new Judgement(suppressions, baseline, LocalDate.parse(today))
                .sorted("host", Files.REVIEW.findings(CONFIGURATION), Optional.of(new Patches(FILES, CONFIGURATION)));
    }

    @Test
    void sarifIsWhatItsSchemaAllows() throws Exception {
        HostReview review = review(List.of(suppression("2030-01-01")), Baseline.empty(), "2026-01-01");
        String sarif = SarifReview.text(List.of(review), Files.REVIEW.rules(), true, "1.0");
        String schema = Files.resource("/sarif/sarif-schema-2.1.0.json").orElseThrow();

        assertThat(JsonSchemaFactory.getInstance(VersionFlag.V7)
                        .getSchema(schema)
                        .validate(sarif, InputFormat.JSON))
                .isEmpty();
        var run = new ObjectMapper().readTree(sarif).path("runs").path(0);
        assertThat(run.path("results")).hasSizeGreaterThan(5);
        assertThat(run.path("results").toString()).doesNotContain("hunter2").contains("suppressions");
        run.path("results").forEach(result -> assertThat(run.path("tool")
                        .path("driver")
                        .path("rules")
                        .path(result.path("ruleIndex").intValue())
                        .path("id"))
                .isEqualTo(result.path("ruleId")));
    }

    @Test
    void junitCountsRulesAndSkipsWhatIsSuppressed() {
        HostReview review = review(List.of(suppression("2030-01-01")), Baseline.empty(), "2026-01-01");
        String xml = JUnitReview.text(List.of(review), Files.REVIEW.rules());
        assertThat(xml)
                .contains("tests=\"" + Files.REVIEW.rules().size() + "\"")
                .contains("skipped=\"1\"");
        assertThat(xml).contains("<failure type=\"high\"").doesNotContain("hunter2");
    }

    @Test
    void aSuppressionCountsUntilItsLastDay() {
        List<Suppression> until = List.of(suppression("2026-06-30"));
        assertThat(review(until, Baseline.empty(), "2026-06-30").suppressed()).hasSize(1);
        assertThat(review(until, Baseline.empty(), "2026-07-01").suppressed()).isEmpty();
        Judgement late = new Judgement(until, Baseline.empty(), LocalDate.parse("2026-07-01"));
        assertThat(late.problems("s.yaml")).singleElement().satisfies(p -> assertThat(p.found())
                .contains("expired"));
    }

    @Test
    void aSuppressionNeedsRuleReasonAndDate() {
        String text = """
                suppressions:
                  - rule: NOVA-NO-SUCH
                    reason: " "
                    expires: soon
                    hots: a
                """;
        var parsed = Suppressions.read(text, "s.yaml", Set.of("NOVA-RNG-DEV"));
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.problems()).hasSize(4).allSatisfy(p -> assertThat(p.line())
                .hasValue(2));
    }

    @Test
    void onlyNewFindingsCountAgainstABaseline() {
        HostReview first = review(List.of(), Baseline.empty(), "2026-01-01");
        Baseline baseline =
                Baseline.read(Baseline.write(List.of(first)), "b.json").value().orElseThrow();
        HostReview second = review(List.of(), baseline, "2026-01-01");
        assertThat(first.open()).isNotEmpty();
        assertThat(second.open()).isEmpty();
        assertThat(second.known()).hasSameSizeAs(first.open());
        assertThat(Baseline.read("[]", "b.json").value()).isEmpty();
    }

    @Test
    void thePatchShowsNoSecretAndChangesAListOnce() {
        String patch = review(List.of(), Baseline.empty(), "2026-01-01").wholePatch();
        assertThat(patch).doesNotContain("hunter2");
        assertThat(patch.lines().filter(line -> line.startsWith("+enabled_filters")))
                .containsExactly("+enabled_filters = ComputeFilter");
    }

    private static Suppression suppression(String expires) {
        return Suppressions.read(
                        "suppressions: [{rule: NOVA-RNG-DEV, key: 'libvirt.*', reason: no card yet, expires: " + expires
                                + "}]",
                        "s.yaml",
                        Set.of("NOVA-RNG-DEV"))
                .value()
                .orElseThrow()
                .get(0);
    }
}
