package org.securecloudlab.store.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.securecloudlab.store.testing.TestDatabase;

class RunWorkerTest {
    private static final Duration QUICK = Duration.ofMillis(1);
    private static final String RESULTS = "select count(*) from run_result where run_id = ?";
    private static final String TAKERS =
            "select count(distinct picked_by) from scheduled_tasks where picked and task_instance like ? || '/%'";

    private static TestDatabase database = TestDatabase.start();
    private static DataSource dataSource = FakeRuns.dataSource(database.access());

    @BeforeAll
    static void migrate() {
        FakeRuns.migrate(dataSource);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void everyReplicationIsInOnceAndTheReportIsStored() {
        try (RunWorker worker = new RunWorker(dataSource, FakeRuns.taking(QUICK), 2)) {
            long run = FakeRuns.queue(dataSource, 103);
            worker.start();
            awaitState(run, RunState.DONE, Duration.ofSeconds(30));
            assertThat(FakeRuns.progress(dataSource, run).done()).isEqualTo(103);
            assertThat(FakeRuns.count(dataSource, RESULTS, run)).isEqualTo(103);
            assertThat(FakeRuns.count(dataSource, "select count(*) from run_report where run_id = ?", run))
                    .isEqualTo(1);
        }
    }

    @Test
    void twoProcessesShareARunAndOneIsKilled() throws IOException {
        Duration replication = Duration.ofMillis(700);
        long run = FakeRuns.queue(dataSource, 30);
        Process first = WorkerProcess.start(database.access(), replication);
        Process second = WorkerProcess.start(database.access(), replication);
        try {
            await("both work on it")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> FakeRuns.count(dataSource, TAKERS, run) == 2);
            first.destroyForcibly();
            awaitState(run, RunState.DONE, Duration.ofSeconds(45));
            assertThat(FakeRuns.count(dataSource, RESULTS, run)).isEqualTo(30);
            assertThat(FakeRuns.progress(dataSource, run).done()).isEqualTo(30);
        } finally {
            first.destroyForcibly();
            second.destroyForcibly();
        }
    }

    @Test
    void cancellationIsNoticedWithinTwoSeconds() {
        AtomicBoolean begun = new AtomicBoolean();
        AtomicBoolean stopped = new AtomicBoolean();
        Preparation endless = pinned -> FakeRuns.replications((replication, cancellation) -> {
            begun.set(true);
            while (!cancellation.isCancelled()) {
                LockSupport.parkNanos(1_000_000);
            }
            stopped.set(true);
            cancellation.throwIfCancelled();
            return FakeRuns.result(replication);
        });
        try (RunWorker worker = new RunWorker(dataSource, endless, 1)) {
            long run = FakeRuns.queue(dataSource, 10);
            worker.start();
            await().atMost(Duration.ofSeconds(20)).untilTrue(begun);
            FakeRuns.cancel(dataSource, run);
            await().pollInterval(Duration.ofMillis(20))
                    .atMost(Duration.ofSeconds(2))
                    .untilTrue(stopped);
            await().until(() -> queued(run) == 0);
            assertThat(FakeRuns.progress(dataSource, run).state()).isEqualTo(RunState.CANCELLED);
            assertThat(FakeRuns.count(dataSource, RESULTS, run)).isZero();
        }
    }

    @Test
    void runThatFailsSaysWhyAfterBoundedRetries() {
        AtomicInteger attempts = new AtomicInteger();
        Preparation broken = pinned -> FakeRuns.replications((replication, cancellation) -> {
            attempts.incrementAndGet();
            throw new IllegalStateException("host compute-017 has no inventory");
        });
        try (RunWorker worker = new RunWorker(dataSource, broken, 1)) {
            long run = FakeRuns.queue(dataSource, 1);
            worker.start();
            awaitState(run, RunState.FAILED, Duration.ofSeconds(30));
            assertThat(attempts).hasValue(ChunkExecution.MAX_FAILURES);
            assertThat(FakeRuns.progress(dataSource, run).error()).hasValueSatisfying(error -> assertThat(error)
                    .contains("replications 0 to 0", "host compute-017 has no inventory", "3 times"));
            assertThat(FakeRuns.count(
                            dataSource, "select count(*) from run_event where kind = 'RETRY' and run_id = ?", run))
                    .isEqualTo(ChunkExecution.MAX_FAILURES - 1);
        }
    }

    @Test
    void closingGivesTheChunkBackToOthers() {
        AtomicBoolean begun = new AtomicBoolean();
        Preparation endless = pinned -> FakeRuns.replications((replication, cancellation) -> {
            begun.set(true);
            while (true) {
                cancellation.throwIfCancelled();
                LockSupport.parkNanos(1_000_000);
            }
        });
        long run = FakeRuns.queue(dataSource, 1);
        RunWorker closing = new RunWorker(dataSource, endless, 1);
        closing.start();
        await().atMost(Duration.ofSeconds(20)).untilTrue(begun);
        closing.close();
        assertThat(queued(run)).isEqualTo(1);
        try (RunWorker next = new RunWorker(dataSource, FakeRuns.taking(QUICK), 1)) {
            next.start();
            // Much sooner than a dead process would be noticed.
            awaitState(run, RunState.DONE, Duration.ofSeconds(10));
        }
    }

    private static long queued(long run) {
        return FakeRuns.count(
                dataSource, "select count(*) from scheduled_tasks where task_instance like ? || '/%'", run);
    }

    private static void awaitState(long run, RunState state, Duration limit) {
        await().atMost(limit).until(() -> FakeRuns.progress(dataSource, run).state(), state::equals);
    }
}
