package org.securecloudlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostsCommandTest {
    private static final Path SMALL = LabRun.resource("clouds/small.yaml");

    @Test
    void fitCountsAndNamesTheScarceResource() throws IOException {
        LabRun run = LabRun.of("hosts", "fit", "--json", SMALL);

        assertThat(run.status()).as(run.err()).isZero();
        JsonNode fit = new ObjectMapper().readTree(run.out()).at("/answer/flavors/0");
        assertThat(fit.path("more").asInt()).isEqualTo(4);
        assertThat(fit.at("/stops/0/resource").asText()).isEqualTo("VCPU");
        assertThat(LabRun.of("hosts", "fit", SMALL).out()).contains("m1.large", "VCPU on 2");
    }

    @Test
    void lossOfAnEmptyCloudCostsNothing() {
        LabRun run = LabRun.of("hosts", "loss", SMALL);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("bears the loss of any one");
    }

    @Test
    void sizeFindsTheFewestHostsOrSaysThatThereAreNone() {
        LabRun enough = LabRun.of(
                "hosts",
                "size",
                SMALL,
                "--kind",
                "compute-1=10",
                "--mix",
                "m1.large=1",
                "--requests",
                "5",
                "--lose-hosts",
                "1",
                "--replications",
                "2");
        assertThat(enough.status()).as(enough.err()).isZero();
        assertThat(enough.out()).contains("4 × compute-1", "40");
        LabRun tooFew = LabRun.of(
                "hosts",
                "size",
                SMALL,
                "--kind",
                "compute-1=10",
                "--mix",
                "m1.large=1",
                "--requests",
                "50",
                "--most",
                "3");
        assertThat(tooFew.status()).isEqualTo(1);
    }

    @Test
    void everyNameThatTheCloudDoesNotHaveIsListed() {
        LabRun run = LabRun.of("hosts", "fit", SMALL, "--flavor", "m9", "--image", "nothing", "--project", "nobody");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("m9", "m1.large", "nothing", "debian-12", "nobody");
    }

    @Test
    void wrongNumbersAreWrongCalls() {
        LabRun many =
                LabRun.of("hosts", "size", SMALL, "--kind", "compute-1=1", "--requests", "1000000", "--growth", "11");
        assertThat(many.status()).isEqualTo(2);
        assertThat(many.err()).contains("11000000 requests in all").contains("at most 10000000");
        assertThat(LabRun.of("hosts", "size", SMALL, "--kind", "compute-1=-1").status())
                .isEqualTo(2);
        assertThat(LabRun.of("hosts", "size", SMALL, "--kind", "compute-1=1", "--fail", "101")
                        .status())
                .isEqualTo(2);
        assertThat(LabRun.of("hosts", "size", SMALL, "--kind", "compute-1=1", "--mix", "m1.large=0")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void everythingThatIsWrongWithASizeIsToldAtOnce() {
        LabRun run = LabRun.of(
                "hosts",
                "size",
                SMALL,
                "--kind",
                "compute-1=cheap",
                "--kind",
                "compute-9=5",
                "--kind",
                "compute-2=-5",
                "--mix",
                "m1.large=x,m9=1,m1.small",
                "--fail",
                "101",
                "--growth",
                "0",
                "--lifetime",
                "PT1H",
                "--project",
                "nobody");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "--kind: found compute-1=cheap",
                        "--kind: found compute-9",
                        "--kind: found -5.0",
                        "--mix: found m1.large=x",
                        "--mix: found m9",
                        "--mix: found m1.small",
                        "--fail: found 101.0 percent",
                        "--growth: found 0.0",
                        "--per-hour: found none",
                        "--project: found nobody");
    }

    @Test
    void anUnknownFilterIsAWrongInput(@TempDir Path folder) throws IOException {
        Path conf = Files.writeString(folder.resolve("nova.conf"), "[filter_scheduler]\nenabled_filters = Nonsense\n");
        LabRun run = LabRun.of("hosts", "review", SMALL, "--nova-conf", conf);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Nonsense");
    }

    @Test
    void isolationAndReviewAnswer() {
        assertThat(LabRun.of("hosts", "isolation", SMALL).out()).contains("packed", "spread");
        assertThat(LabRun.of("hosts", "review", SMALL).status()).isZero();
    }

    @Test
    void configurationsAreComparedOnATraceAndTheRuleIsNamed(@TempDir Path folder) throws IOException {
        Path trace = Files.writeString(folder.resolve("t.csv"), "arrival_s,vcpus,memory_mib\n0,1,512\n");
        Path before = Files.writeString(folder.resolve("a.conf"), "[DEFAULT]\n");
        Path after = Files.writeString(
                folder.resolve("b.conf"),
                "[filter_scheduler]\nenabled_filters = MetricsFilter\n[metrics]\nweight_setting = cpu.idle=1.0\n");

        LabRun run = LabRun.of("compare", before, after, "--cloud", SMALL, "--trace", trace);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("a.conf → b.conf", "newly failed", "MetricsFilter", "metrics.weight_setting");
        assertThat(LabRun.of("compare", before, after, "--cloud", SMALL).status())
                .isEqualTo(2);
    }
}
