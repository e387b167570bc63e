package org.securecloudlab.store.patch;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes imports from the queue, one at a time; one that a killed process left is begun again by another. */
@ApplicationScoped
class ImportWorker {
    private static final Duration POLLING = Duration.ofMillis(500);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);
    private static final int MISSED_HEARTBEATS = 4;
    private static final int MAX_FAILURES = 3;

    private final DataSource dataSource;
    private final ImportExecution execution;
    private final boolean isWorking;
    private Optional<Scheduler> scheduler = Optional.empty();

    /**
     * The application's worker, not started.
     *
     * @param threads {@code lab.workers}; 0 for a process that only answers
     */
    ImportWorker(DataSource dataSource, @ConfigProperty(name = "lab.workers") OptionalInt threads) {
        this.dataSource = dataSource;
        this.execution = new ImportExecution(dataSource);
        this.isWorking = threads.orElse(1) > 0;
    }

    void start(@Observes StartupEvent event) {
        if (!isWorking) {
            return;
        }
        Scheduler started = Scheduler.create(
                        dataSource,
                        Tasks.custom(ImportTask.DESCRIPTOR)
                                .onFailure(this::failed)
                                .onDeadExecution(this::failed)
                                .execute(this::execute))
                .schedulerName(new SchedulerName.Fixed("imports-" + UUID.randomUUID()))
                .tableName(ImportTask.TABLE)
                .serializer(ImportTask.JSON)
                .threads(1)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_STOP)
                .build();
        started.start();
        scheduler = Optional.of(started);
    }

    void stop(@Observes ShutdownEvent event) {
        scheduler.ifPresent(Scheduler::stop);
    }

    private CompletionHandler<ImportTask> execute(TaskInstance<ImportTask> instance, ExecutionContext context) {
        execution.execute(instance.getData().importId());
        return (complete, operations) -> operations.remove();
    }

    private void failed(ExecutionComplete complete, ExecutionOperations<ImportTask> operations) {
        int failures = complete.getExecution().consecutiveFailures + 1;
        if (failures >= MAX_FAILURES) {
            long id = ((ImportTask) complete.getExecution().taskInstance.getData()).importId();
            String reason = complete.getCause()
                    .map(cause -> String.valueOf(cause.getMessage()))
                    .orElse("the process that did it is gone");
            execution.end(id, ImportState.FAILED, new ImportLog(), Optional.of(reason));
            operations.remove();
        } else {
            operations.reschedule(complete, Instant.now().plusSeconds(failures));
        }
    }
}
