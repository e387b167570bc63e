package org.securecloudlab.entropy.sizing;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.securecloudlab.entropy.boot.Storm;
import org.securecloudlab.entropy.boot.StormOutcome;
import org.securecloudlab.entropy.boot.StormRun;
import org.securecloudlab.entropy.boot.Supply;
import org.securecloudlab.entropy.model.EntropyModel;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;
import org.securecloudlab.kernel.RandomStreams;
import org.securecloudlab.kernel.statistics.MeanEstimate;

/**
 * Runs the storm on one supply as often as the model says. Replication i has the same random numbers whatever the supply (common random
 * numbers), so candidates differ by their sources only.
 */
final class CandidateRun {
    private final EntropyModel model;
    private final Goal goal;
    private final int threads;
    private final Progress progress;
    private final Cancellation cancellation;
    private final AtomicLong done = new AtomicLong();

    CandidateRun(EntropyModel model, Goal goal, int threads, Progress progress, Cancellation cancellation) {
        this.model = model;
        this.goal = goal;
        this.threads = threads;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /** Share below the limit, and the wait that the wanted share does not exceed. */
    record Judged(MeanEstimate share, MeanEstimate waitOf) {}

    Judged on(Supply supply) {
        return of(model, supply);
    }

    /** The same for a variant of the model. */
    Judged of(EntropyModel variant, Supply supply) {
        Storm storm = variant.storm(supply);
        double[] shares = new double[model.replications()];
        double[] waits = new double[model.replications()];
        ForkJoinPool pool = new ForkJoinPool(Math.max(1, threads));
        try {
            pool.submit(() -> IntStream.range(0, shares.length).parallel().forEach(i -> one(storm, i, shares, waits)))
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            cancellation.cancel();
            cancellation.throwIfCancelled();
        } catch (ExecutionException e) {
            cancellation.throwIfCancelled();
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
        return new Judged(MeanEstimate.of(shares), MeanEstimate.of(waits));
    }

    private void one(Storm storm, int replication, double[] shares, double[] waits) {
        StormOutcome outcome =
                StormRun.run(storm, RandomStreams.ofReplication(model.seed(), replication), 0, cancellation);
        double[] all = goal.waits(outcome);
        shares[replication] = StormOutcome.shareBelow(all, model.target().waitSeconds());
        waits[replication] = Math.min(
                storm.horizonSeconds(),
                StormOutcome.percentile(all, model.target().share()));
        progress.report(done.incrementAndGet(), done.get() + 1);
    }
}
