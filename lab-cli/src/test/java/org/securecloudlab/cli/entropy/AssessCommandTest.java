package org.securecloudlab.cli.entropy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.securecloudlab.cli.LabRun;

class AssessCommandTest {
    private static final int SAMPLES = 20_000;

    @TempDir
    private Path folder = Path.of("");

    private Path uniform = Path.of("");

    @BeforeEach
    void writeSamples() throws IOException {
        byte[] samples = new byte[SAMPLES];
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < SAMPLES; i++) {
            samples[i] = (byte) (random.nextLong() >>> 62);
        }
        uniform = Files.write(folder.resolve("uniform2.bin"), samples);
    }

    @Test
    void jsonHasBothTracksTheBlocksAndTheIidVerdict() throws IOException {
        LabRun run = LabRun.of("entropy", "assess", "--json", "--bits-per-symbol", 2, "--iid", uniform);
        assertThat(run.status()).as(run.err()).isZero();
        JsonNode line = new ObjectMapper().readTree(run.out());
        assertThat(line.path("case").asText()).isEqualTo("uniform2");
        JsonNode answer = line.path("answer");
        assertThat(answer.at("/nonIid/bitstring/lz78y/N").asInt()).isEqualTo(2 * SAMPLES - 17);
        assertThat(answer.at("/nonIid/literal/lag/N").asInt()).isEqualTo(SAMPLES - 1);
        assertThat(answer.at("/iid/verdict").asText()).isEqualTo("IID not rejected");
        // 40,000 bits less the 32 that prime the continuous test.
        assertThat(answer.at("/fips140_2/blocksPassed").asInt()).isEqualTo(1);
        assertThat(run.err()).contains("warning", "1,000,000");
    }

    @Test
    void textNamesTheLowestEstimateAndTheBias() {
        LabRun run = LabRun.of("entropy", "assess", "--bits-per-symbol", 2, uniform);
        assertThat(run.out()).contains("Most common value", "Lowest:", "known bias", "FIPS 140-2");
    }

    @Test
    void tooLittleEntropyIsANo() {
        assertThat(LabRun.of("entropy", "assess", "--bits-per-symbol", 2, "--at-least", 1.95, uniform)
                        .status())
                .isEqualTo(1);
    }

    @Test
    void aStuckSourceIsANo() throws IOException {
        Path stuck = Files.write(folder.resolve("stuck.bin"), new byte[SAMPLES]);
        LabRun run = LabRun.of("entropy", "assess", "--bits-per-symbol", 1, "--iid", stuck);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("no entropy");
    }

    @Test
    void emptyShortAndTooWideSamplesAreRefusedAndTheRestGoesOn() throws IOException {
        Path empty = Files.write(folder.resolve("empty.bin"), new byte[0]);
        LabRun run = LabRun.of("entropy", "assess", "--json", "--bits-per-symbol", 1, empty, uniform);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("empty.bin: error: samples", "at least 6,012", "a symbol of 2 bits");
        LabRun good = LabRun.of("entropy", "assess", "--json", "--bits-per-symbol", 2, empty, uniform);
        assertThat(good.status()).isEqualTo(2);
        assertThat(good.out()).startsWith("{\"answer\"").contains("uniform2");
    }

    @Test
    void anEndlessInputEnds() {
        LabRun run = LabRun.of("entropy", "assess", "--bits-per-symbol", 8, "--samples", 5000, "/dev/zero");
        assertThat(run.status()).isEqualTo(1);
        assertThat(LabRun.of("entropy", "assess", "--bits-per-symbol", 8, "/dev/zero")
                        .err())
                .contains("at most 8,000,000");
    }

    @Test
    void contradictoryCallsAreRefused() {
        assertThat(LabRun.of("entropy", "assess", "--bits-per-symbol", 9, uniform)
                        .status())
                .isEqualTo(2);
        assertThat(LabRun.of("entropy", "assess", "--bits-per-symbol", 2, "--full", uniform)
                        .err())
                .contains("--full needs --iid");
    }

    @Test
    void samplingADeviceKeepsTheBytesForAssessment() throws IOException {
        Path kept = folder.resolve("kept.bin");
        LabRun run = LabRun.of("entropy", "sample", "--json", "--bytes", 10_000, "--output", kept, "/dev/urandom");
        assertThat(run.status()).as(run.err()).isZero();
        JsonNode answer = new ObjectMapper().readTree(run.out()).path("answer");
        assertThat(answer.path("bytes").asInt()).isEqualTo(10_000);
        assertThat(answer.path("bitsPerSecond").asDouble()).isPositive();
        assertThat(Files.size(kept)).isEqualTo(10_000);
    }

    @Test
    void aServerThatOthersReachHasToBeWanted() {
        LabRun run = LabRun.of("entropy", "serve-egd", "--listen", "0.0.0.0:0", "--seconds", 1);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--allow-network");
        LabRun local = LabRun.of("entropy", "serve-egd", "--listen", "0", "--seconds", 1);
        assertThat(local.status()).isZero();
        assertThat(local.out()).contains("rng-egd", "host=127.0.0.1");
    }
}
