package org.securecloudlab.store.run;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.CancellationException;
import org.securecloudlab.scenario.ReplicationResult;
import org.securecloudlab.scenario.RunReports;

/** Does one chunk: safe to be begun twice, stopped at any point, and repeated. */
final class ChunkExecution {
    /** A chunk that fails so often fails its run. Replications are pure: what fails twice for its own reasons fails always. */
    static final int MAX_FAILURES = 3;

    private final RunLedger ledger;
    private final Preparation preparation;
    private final ActiveChunks active;

    ChunkExecution(RunLedger ledger, Preparation preparation, ActiveChunks active) {
        this.ledger = ledger;
        this.preparation = preparation;
        this.active = active;
    }

    CompletionHandler<ChunkData> execute(TaskInstance<ChunkData> instance, ExecutionContext context) {
        ChunkData chunk = instance.getData();
        ActiveChunks.Token token = active.begin(chunk.runId());
        try {
            Optional<PinnedRun> run = ledger.begin(chunk.runId(), context.getExecution().pickedBy);
            run.ifPresent(pinned -> complete(chunk, pinned, token));
            return (complete, operations) -> operations.remove();
        } catch (CancellationException e) {
            // Released when this process goes down; the run itself was ended otherwise.
            return active.isStopping()
                    ? (complete, operations) -> operations.reschedule(complete, Instant.now())
                    : (complete, operations) -> operations.remove();
        } finally {
            active.end(token);
        }
    }

    private void complete(ChunkData chunk, PinnedRun run, ActiveChunks.Token token) {
        Replications replications = preparation.prepare(run);
        SortedSet<Integer> finished = ledger.finished(chunk);
        List<ReplicationResult> results = new ArrayList<>();
        for (int replication = chunk.from(); replication < chunk.to(); replication++) {
            if (!finished.contains(replication)) {
                token.cancellation().throwIfCancelled();
                results.add(replications.replicate(replication, token.cancellation()));
            }
        }
        boolean all = ledger.commit(run.id(), results);
        if (all) {
            ledger.finish(run.id(), RunReports.assemble(replications.inputs(), ledger.results(run.id())));
        }
    }

    void failed(ExecutionComplete complete, ExecutionOperations<ChunkData> operations) {
        String reason = complete.getCause().map(ChunkExecution::reason).orElse("no reason given");
        retry(complete, operations, reason);
    }

    void died(ExecutionComplete complete, ExecutionOperations<ChunkData> operations) {
        retry(complete, operations, "the process that did it, " + complete.getExecution().pickedBy + ", is gone");
    }

    private void retry(ExecutionComplete complete, ExecutionOperations<ChunkData> operations, String reason) {
        ChunkData chunk = (ChunkData) complete.getExecution().taskInstance.getData();
        int failures = complete.getExecution().consecutiveFailures + 1;
        String what = "replications " + chunk.from() + " to " + (chunk.to() - 1) + ": " + reason;
        if (failures >= MAX_FAILURES) {
            ledger.fail(chunk.runId(), what + " (tried " + failures + " times)");
            operations.remove();
        } else {
            ledger.event(chunk.runId(), RunEvent.Kind.RETRY, what);
            operations.reschedule(complete, Instant.now().plus(Duration.ofSeconds(failures - 1)));
        }
    }

    private static String reason(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
}
