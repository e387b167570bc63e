package org.securecloudlab.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;

/** Runs replications beside each other in this process; the results do not depend on how many at a time. */
public final class RunExecutor {
    private RunExecutor() {}

    /**
     * Runs all replications.
     *
     * @param replications how many, from 0 on
     * @param threads how many at a time, at least 1
     * @param progress hears of each finished replication, from the thread that finished it
     * @return in the order of replications
     * @throws CancellationException when cancelled meanwhile, or when this thread is interrupted
     */
    public static List<ReplicationResult> run(
            ScenarioRunner runner, int replications, int threads, Progress progress, Cancellation cancellation) {
        Cancellation ofThisRun = new Cancellation();
        AtomicInteger done = new AtomicInteger();
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<ReplicationResult>> futures = new ArrayList<>();
            for (int i = 0; i < replications; i++) {
                int replication = i;
                futures.add(executor.submit(() -> {
                    cancellation.throwIfCancelled();
                    ofThisRun.throwIfCancelled();
                    ReplicationResult result = runner.replicate(replication, cancellation);
                    progress.report(done.incrementAndGet(), replications);
                    return result;
                }));
            }
            return results(futures);
        } finally {
            ofThisRun.cancel();
            executor.shutdownNow();
        }
    }

    private static List<ReplicationResult> results(List<Future<ReplicationResult>> futures) {
        List<ReplicationResult> results = new ArrayList<>();
        try {
            for (Future<ReplicationResult> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            throw unwrapped(e);
        }
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        return e.getCause() instanceof RuntimeException cause
                ? cause
                : new IllegalStateException("A replication ended with an error", e.getCause());
    }
}
