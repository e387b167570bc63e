package org.securecloudlab.cli.entropy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.securecloudlab.entropy.egd.EgdFaults;
import org.securecloudlab.entropy.egd.EgdPolicy;
import org.securecloudlab.entropy.egd.EgdSettings;
import org.securecloudlab.kernel.Progress;

class EgdServerTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void servesAClientOnASocketThatIsItsOwnersAlone() throws Exception {
        Sampled sampled = sample(settings(OptionalDouble.empty(), EgdFaults.NONE), 1000, Duration.ofSeconds(30));
        assertThat(sampled.bytes()).hasSize(1000).containsOnly((byte) 7);
        assertThat(sampled.isComplete()).isTrue();
    }

    @Test
    void keepsItsRate() throws Exception {
        Sampled sampled = sample(settings(OptionalDouble.of(100), EgdFaults.NONE), 60, Duration.ofSeconds(30));
        // One byte may be saved up; 59 bytes at 100 a second; the upper bound is only that it does not take for ever on
        // a busy machine.
        assertThat(sampled.elapsed()).isBetween(Duration.ofMillis(580), Duration.ofSeconds(20));
    }

    @Test
    void aStalledServerDoesNotHoldTheSampler() throws Exception {
        EgdFaults stall = new EgdFaults(OptionalLong.of(10), OptionalLong.empty(), OptionalInt.empty());
        Sampled sampled = sample(settings(OptionalDouble.empty(), stall), 64, Duration.ofSeconds(1));
        assertThat(sampled.bytes()).hasSize(10);
        assertThat(sampled.isComplete()).isFalse();
    }

    @Test
    void aClosedConnectionIsReported() throws Exception {
        EgdFaults close = new EgdFaults(OptionalLong.empty(), OptionalLong.of(10), OptionalInt.empty());
        Sampled sampled = sample(settings(OptionalDouble.empty(), close), 64, Duration.ofSeconds(30));
        assertThat(sampled.bytes()).hasSize(10);
        assertThat(sampled.failure())
                .hasValueSatisfying(text -> assertThat(text).contains("closed"));
    }

    private static EgdSettings settings(OptionalDouble rate, EgdFaults faults) {
        return new EgdSettings(rate, 1, EgdPolicy.FIRST_COME, faults, 1);
    }

    private Sampled sample(EgdSettings settings, int bytes, Duration atMost) throws Exception {
        Path socket = folder.resolve("egd.sock");
        EgdAddress address = EgdAddress.parse("unix:" + socket);
        try (ServerSocketChannel channel = address.listen();
                EgdServer server = new EgdServer(channel, settings, random -> Arrays.fill(random, (byte) 7))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket)))
                    .isEqualTo("rw-------");
            Thread serving = new Thread(() -> serve(server));
            serving.start();
            try {
                return BoundedSampling.sample(SampleSource.egd(address), bytes, atMost, Progress.NONE);
            } finally {
                serving.interrupt();
                serving.join();
            }
        }
    }

    private static void serve(EgdServer server) {
        try {
            server.serve(OptionalLong.empty());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
