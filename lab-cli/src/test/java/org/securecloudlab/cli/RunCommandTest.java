package org.securecloudlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
    private static final Path FITS = LabRun.resource("fits.yaml");
    private static final Path TOO_MANY = LabRun.resource("too-many.yaml");

    @Test
    void expectationsThatHoldExitWithZero() {
        LabRun run = LabRun.of("run", FITS);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("HOLDS", "placement.failed == 0", "hosts.used == 2");
    }

    @Test
    void anExpectationThatFailsExitsWithOne() {
        LabRun run = LabRun.of("run", TOO_MANY);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("placement.failed == 0");
    }

    @Test
    void allProblemsOfADocumentAreListedWithTheirLines() {
        LabRun run = LabRun.of("run", LabRun.resource("malformed.yaml"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("malformed.yaml:4:", "5m", "PT5M")
                .contains("malformed.yaml:7:", "explode", "boot")
                .contains("malformed.yaml:9:", "column 20", "==");
    }

    @Test
    void everythingThatDoesNotFitTheCloudIsListedWithItsLine() {
        LabRun run = LabRun.of("run", LabRun.resource("misfit.yaml"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("misfit.yaml:5:", "debian-13", "debian-12")
                .contains("misfit.yaml:7:", "compute-9", "compute-1")
                .contains("misfit.yaml:9:", "placement.faild", "placement.failed");
    }

    @Test
    void aScenarioThatIsNotThereExitsWithTwo() {
        LabRun run = LabRun.of("run", "no-such-scenario.yaml");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no-such-scenario.yaml");
    }

    @Test
    void theReportIsTheSameOnOneThreadAndOnFour() {
        LabRun one = LabRun.of("run", "--format", "json", "--threads", "1", "--replications", "8", FITS);
        LabRun four = LabRun.of("run", "--format", "json", "--threads", "4", "--replications", "8", FITS);
        assertThat(one.out()).isEqualTo(four.out()).contains("\"replications\"");
    }

    @Test
    void jsonIsOneLineForEachScenario() throws IOException {
        LabRun run = LabRun.of("run", "--json", FITS, TOO_MANY);
        String[] lines = run.out().split("\n");
        assertThat(lines).hasSize(2);
        JsonNode second = new ObjectMapper().readTree(lines[1]);
        assertThat(second.path("case").asText()).isEqualTo("too-many");
        assertThat(second.path("answer")
                        .path("expectations")
                        .get(0)
                        .path("text")
                        .asText())
                .isEqualTo("placement.failed == 0");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void junitHasOneSuiteForEachScenario(@TempDir Path folder) throws IOException {
        Path junit = folder.resolve("reports/junit.xml");
        LabRun.of("run", "--junit", junit, FITS, TOO_MANY);
        assertThat(Files.readString(junit))
                .containsOnlyOnce("<testsuites>")
                .contains("name=\"four instances fit\"", "name=\"the fifth does not fit\"")
                .containsOnlyOnce("<failure");
    }

    @Test
    void anInstanceWithoutHostIsExplainedHostByHost() {
        LabRun run = LabRun.of("run", "--json", TOO_MANY);
        String refused = run.out().replaceAll("(?s).*\"instanceId\":\"([^\"]*5)\".*", "$1");
        LabRun why = LabRun.of("run", "--explain", refused, TOO_MANY);
        assertThat(why.status()).as(why.err()).isZero();
        assertThat(why.out()).contains("2 hosts refused", "compute-1", "compute-2", "placement", "VCPU 4");
        assertThat(why.out()).contains("Maybe: 2 hosts would pass if cpu_allocation_ratio were ");
    }

    @Test
    void explainingAnUnknownInstanceIsAWrongCall() {
        LabRun why = LabRun.of("run", "--explain", "nobody", FITS);
        assertThat(why.status()).isEqualTo(2);
        assertThat(why.err()).contains("nobody");
    }

    @Test
    void replicationsBelowOneAreRefused() {
        LabRun run = LabRun.of("run", "--replications", "0", FITS);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--replications", "at least 1");
    }

    @Test
    void aVersionOfACloudIsNotPassedOver(@TempDir Path folder) throws IOException {
        Path scenario = folder.resolve("versioned.yaml");
        Files.writeString(scenario, Files.readString(FITS).replace("cloud: small", "cloud: small@7"));
        Files.copy(LabRun.resource("clouds/small.yaml"), folder.resolve("small.yaml"));
        LabRun run = LabRun.of("run", scenario);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("small@7", "--cloud");
    }
}
