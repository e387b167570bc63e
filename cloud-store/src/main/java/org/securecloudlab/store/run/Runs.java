package org.securecloudlab.store.run;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.scenario.InstanceExplanation;
import org.securecloudlab.scenario.report.RunReport;
import org.securecloudlab.store.Page;
import org.securecloudlab.store.PageRequest;

/** Runs: asked for here, done by whatever process has a free worker. */
public interface Runs {

    /**
     * Queues a run and pins what it runs on. With an idempotency key that was used before, gives that run and starts nothing.
     *
     * @return the run, or all problems: unknown scenario or cloud, and what in the scenario does not fit the cloud
     * @throws org.securecloudlab.store.ConflictException when the idempotency key was used for another request
     */
    Parsed<RunSummary> start(RunRequest request);

    /** One run. */
    Optional<RunSummary> find(long id);

    /**
     * Runs, newest first.
     *
     * @throws org.securecloudlab.store.BadCursorException when the cursor is not one of this list
     */
    Page<RunSummary> list(RunFilter filter, PageRequest page);

    /** How far a run has come; one indexed read, made to be asked often. */
    Optional<RunProgress> progress(long id);

    /** What happened to a run after an event that is known already (0 for all), in order. */
    List<RunEvent> events(long id, long afterEvent);

    /** What a finished run found; empty when there is no such run or it has no report. Reports never change, so callers may keep them. */
    Optional<RunReport> report(long id);

    /**
     * Why each host was refused to an instance and what would have helped, by running that replication again up to there.
     *
     * @return empty when there is no such run, or no such instance in it
     */
    Optional<InstanceExplanation> explain(long id, int replication, String instanceId);

    /**
     * Cancels a run; workers stop within two seconds. Without effect on one that has ended.
     *
     * @return how it stands then; empty when there is no such run
     */
    Optional<RunSummary> cancel(long id);

    /**
     * Deletes a run with its results; cancels it first when it has not ended.
     *
     * @return whether it was there
     */
    boolean delete(long id);
}
