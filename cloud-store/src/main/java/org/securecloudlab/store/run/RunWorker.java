package org.securecloudlab.store.run;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.SortedSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes chunks of runs from the queue and does them, as many at a time as it has threads. Any number of processes may have one on the same database.
 *
 * <p>A heartbeat every 5 s; a process that missed four of them is taken for dead and its chunks are done by others, so that a run goes on within half a
 * minute after a kill. A cancelled run is noticed twice a second.
 */
public final class RunWorker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunWorker.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration POLLING = Duration.ofMillis(500);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    private final ActiveChunks active = new ActiveChunks();
    private final ScheduledExecutorService watcher = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "run-cancellation");
        thread.setDaemon(true);
        return thread;
    });
    private final RunLedger ledger;
    private final Scheduler scheduler;

    /**
     * A worker that does not work yet.
     *
     * @param threads chunks at a time, at least 1
     */
    public RunWorker(DataSource dataSource, Preparation preparation, int threads) {
        this.ledger = new RunLedger(dataSource);
        ChunkExecution execution = new ChunkExecution(ledger, preparation, active);
        CustomTask<ChunkData> task = Tasks.custom(ChunkQueue.TASK)
                .onFailure(execution::failed)
                .onDeadExecution(execution::died)
                .execute(execution::execute);
        this.scheduler = Scheduler.create(dataSource, task)
                .schedulerName(new SchedulerName.Fixed(name()))
                .serializer(ChunkQueue.JSON)
                .threads(threads)
                .pollingInterval(POLLING)
                .pollUsingLockAndFetch(0.5, 1.0)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_STOP)
                .build();
    }

    private static String name() {
        return "process-" + ProcessHandle.current().pid() + "-"
                + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Begins to work. */
    @SuppressWarnings("FutureReturnValueIgnored") // cancelEnded catches what goes wrong
    public void start() {
        scheduler.start();
        watcher.scheduleWithFixedDelay(
                this::cancelEnded, POLLING.toMillis(), POLLING.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void cancelEnded() {
        SortedSet<Long> runs = active.runIds();
        if (runs.isEmpty()) {
            return;
        }
        try {
            active.cancel(ledger.ended(runs));
        } catch (RuntimeException e) {
            // The next look may succeed; an exception would end all further looks.
            LOG.warn("could not look for cancelled runs: {}", e.getMessage());
        }
    }

    /** Stops: what is under way is cancelled and given back to the queue. */
    @Override
    public void close() {
        active.stop();
        scheduler.stop();
        watcher.shutdownNow();
    }
}
