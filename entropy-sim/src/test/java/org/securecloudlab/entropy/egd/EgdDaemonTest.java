package org.securecloudlab.entropy.egd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EgdDaemonTest {
    private static final long SECOND = 1_000_000_000L;

    private final Map<Integer, List<Byte>> sent = new TreeMap<>();
    private final List<Integer> closed = new ArrayList<>();
    private final EgdOutput output = new EgdOutput() {
        @Override
        public void send(int client, byte[] bytes) {
            for (byte b : bytes) {
                sent.computeIfAbsent(client, c -> new ArrayList<>()).add(b);
            }
        }

        @Override
        public void close(int client) {
            closed.add(client);
        }
    };

    @Test
    void aBlockingReadIsCompleteWhenTheRateHasGivenAllBytes() {
        EgdDaemon daemon = daemon(8, EgdPolicy.FIRST_COME, EgdFaults.NONE);
        int client = daemon.connect();
        receive(daemon, client, 2, 64);
        advanceTo(daemon, 7 * SECOND);
        assertThat(sent.get(client)).hasSize(56);
        advanceTo(daemon, 8 * SECOND);
        assertThat(sent.get(client)).hasSize(64);
        assertThat(daemon.nextNanos()).isEmpty();
    }

    @Test
    void firstComeServesOneAfterTheOther() {
        EgdDaemon daemon = daemon(8, EgdPolicy.FIRST_COME, EgdFaults.NONE);
        int first = daemon.connect();
        int second = daemon.connect();
        receive(daemon, second, 2, 64);
        receive(daemon, first, 2, 64);
        advanceTo(daemon, 8 * SECOND);
        assertThat(sent.get(second)).hasSize(64);
        assertThat(sent.get(first)).isNull();
    }

    @Test
    void roundRobinSharesByteByByte() {
        EgdDaemon daemon = daemon(8, EgdPolicy.ROUND_ROBIN, EgdFaults.NONE);
        int first = daemon.connect();
        int second = daemon.connect();
        receive(daemon, first, 2, 64);
        receive(daemon, second, 2, 64);
        advanceTo(daemon, 8 * SECOND);
        assertThat(sent.get(first)).hasSize(32);
        assertThat(sent.get(second)).hasSize(32);
    }

    @Test
    void answersKeepTheOrderOfTheRequestsHoweverTheStreamIsCut() {
        EgdDaemon daemon = daemon(8, EgdPolicy.FIRST_COME, EgdFaults.NONE);
        int client = daemon.connect();
        for (int b : new int[] {2, 1, 4, 3, 0, 16, 2, 9, 9, 0}) {
            receive(daemon, client, b);
        }
        daemon.advance(0);
        assertThat(sent.get(client)).isNull();
        advanceTo(daemon, SECOND / 8);
        // One byte of the blocking read, the process id, and 16 bits that were written.
        assertThat(sent.get(client))
                .containsExactly((byte) 7, (byte) 2, (byte) '4', (byte) '2', (byte) 0, (byte) 0, (byte) 0, (byte) 16);
    }

    @Test
    void aNonBlockingReadGetsWhatThereIs() {
        EgdDaemon daemon = daemon(8, EgdPolicy.FIRST_COME, EgdFaults.NONE);
        int client = daemon.connect();
        receive(daemon, client, 1, 200);
        daemon.advance(SECOND / 4);
        assertThat(sent.get(client)).containsExactly((byte) 2, (byte) 7, (byte) 7);
    }

    @Test
    void thePoolSavesNoMoreThanItsSize() {
        EgdDaemon daemon = daemon(8, EgdPolicy.FIRST_COME, EgdFaults.NONE);
        int client = daemon.connect();
        receive(daemon, client, 0);
        daemon.advance(3600 * SECOND);
        // 16 bytes are 128 bits.
        assertThat(sent.get(client)).containsExactly((byte) 0, (byte) 0, (byte) 0, (byte) 128);
    }

    @Test
    void aByteThatIsNoCommandEndsTheConnection() {
        EgdDaemon daemon = daemon(8, EgdPolicy.FIRST_COME, EgdFaults.NONE);
        receive(daemon, daemon.connect(), 5);
        assertThat(closed).containsExactly(0);
    }

    @Test
    void faultsStallCloseAndStick() {
        EgdFaults faults = new EgdFaults(OptionalLong.of(10), OptionalLong.of(6), OptionalInt.of(0xAA));
        EgdDaemon daemon = daemon(1000, EgdPolicy.FIRST_COME, faults);
        int first = daemon.connect();
        int second = daemon.connect();
        receive(daemon, first, 2, 64);
        receive(daemon, second, 2, 64);
        advanceTo(daemon, SECOND);
        assertThat(sent.get(first)).hasSize(6).containsOnly((byte) 0xAA);
        assertThat(sent.get(second)).hasSize(4);
        assertThat(closed).containsExactly(first);
        assertThat(daemon.nextNanos()).isEmpty();
    }

    private EgdDaemon daemon(double rate, EgdPolicy policy, EgdFaults faults) {
        EgdSettings settings = new EgdSettings(OptionalDouble.of(rate), 16, policy, faults, 42);
        return new EgdDaemon(settings, bytes -> Arrays.fill(bytes, (byte) 7), output, 0);
    }

    @Test
    void nothingIsSavedBeyondThePoolBeforeAReadComes() {
        EgdDaemon daemon = daemon(8, EgdPolicy.FIRST_COME, EgdFaults.NONE);
        int client = daemon.connect();
        daemon.receive(client, new byte[] {2, 64}, 2, 3600 * SECOND);
        daemon.advance(3600 * SECOND);
        assertThat(sent.get(client)).hasSize(16);
    }

    private static void receive(EgdDaemon daemon, int client, int... bytes) {
        byte[] input = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            input[i] = (byte) bytes[i];
        }
        daemon.receive(client, input, input.length, 0);
    }

    private static void advanceTo(EgdDaemon daemon, long endNanos) {
        daemon.advance(0);
        while (daemon.nextNanos().orElse(Long.MAX_VALUE) <= endNanos) {
            daemon.advance(daemon.nextNanos().getAsLong());
        }
        daemon.advance(endNanos);
    }
}
