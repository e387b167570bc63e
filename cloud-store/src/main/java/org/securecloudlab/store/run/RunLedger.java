package org.securecloudlab.store.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import javax.sql.DataSource;
import org.securecloudlab.scenario.ReplicationResult;
import org.securecloudlab.scenario.report.RunReport;
import org.securecloudlab.store.jdbc.Jdbc;

/** What workers write about runs; each method is one transaction. */
final class RunLedger {
    private static final String OPEN = " and state in ('QUEUED', 'RUNNING')";

    private final Jdbc jdbc;

    RunLedger(DataSource dataSource) {
        this.jdbc = new Jdbc(dataSource);
    }

    /** What a run pins, if it is still wanted; marks it as running. */
    Optional<PinnedRun> begin(long runId, String worker) {
        return jdbc.inTransaction(connection -> {
            int begun = Jdbc.update(
                    connection,
                    "update run set state = 'RUNNING', started_at = now() where id = ? and state = 'QUEUED'",
                    List.of(runId));
            if (begun > 0) {
                event(connection, runId, RunEvent.Kind.STARTED, "first taken by " + worker);
            }
            return Jdbc.list(connection, "select * from run where id = ?" + OPEN, List.of(runId), RunRows::pinned)
                    .stream()
                    .findFirst();
        });
    }

    /** The replications of a range that are in already. */
    SortedSet<Integer> finished(ChunkData chunk) {
        return new TreeSet<>(jdbc.list(
                "select replication from run_result where run_id = ? and replication >= ? and replication < ?",
                List.of(chunk.runId(), chunk.from(), chunk.to()),
                row -> row.getInt(1)));
    }

    /**
     * Stores results together with the progress they make; one that is in already counts once.
     *
     * @return whether every replication of the run is in now
     * @throws CancellationException when the run was ended meanwhile; nothing is stored then
     */
    boolean commit(long runId, List<ReplicationResult> results) {
        return jdbc.inTransaction(connection -> {
            int added = 0;
            for (ReplicationResult result : results) {
                added += Jdbc.update(
                        connection,
                        "insert into run_result (run_id, replication, content) values (?, ?, ?) on conflict do nothing",
                        List.of(runId, result.replication(), DeflatedJson.write(result)));
            }
            return Jdbc.list(
                            connection,
                            "update run set done = done + ? where id = ? and state = 'RUNNING'"
                                    + " returning done = replications",
                            List.of(added, runId),
                            row -> row.getBoolean(1))
                    .stream()
                    .findFirst()
                    .orElseThrow(() -> new CancellationException("run " + runId + " has ended"));
        });
    }

    List<ReplicationResult> results(long runId) {
        return jdbc.list(
                "select content from run_result where run_id = ? order by replication",
                List.of(runId),
                row -> DeflatedJson.read(row.getBytes(1), ReplicationResult.class));
    }

    /** Stores the report and ends the run; without effect when that was done already. */
    void finish(long runId, RunReport report) {
        jdbc.inTransaction(connection -> {
            boolean holds = report.expectationsHold();
            int ended = Jdbc.update(
                    connection,
                    "update run set state = 'DONE', passed = ?, finished_at = now() where id = ? and state = 'RUNNING'",
                    List.of(holds, runId));
            if (ended > 0) {
                Jdbc.update(
                        connection,
                        "insert into run_report (run_id, content) values (?, ?)",
                        List.of(runId, DeflatedJson.write(report)));
                event(connection, runId, RunEvent.Kind.DONE, holds ? "expectations hold" : "expectations failed");
            }
            return ended;
        });
    }

    /** Ends a run that cannot be finished, and takes its waiting chunks out of the queue. */
    void fail(long runId, String error) {
        jdbc.inTransaction(connection -> {
            end(connection, runId, RunState.FAILED, error);
            Jdbc.update(
                    connection, "update run set error = ? where id = ? and state = 'FAILED'", List.of(error, runId));
            return runId;
        });
    }

    /** Ends a run that nobody wants any more; without effect on one that has ended. */
    static void cancel(Connection connection, long runId) throws SQLException {
        end(connection, runId, RunState.CANCELLED, "");
    }

    private static void end(Connection connection, long runId, RunState state, String message) throws SQLException {
        int ended = Jdbc.update(
                connection,
                "update run set state = ?, finished_at = now() where id = ?" + OPEN,
                List.of(state.name(), runId));
        if (ended > 0) {
            ChunkQueue.drop(connection, runId);
            event(connection, runId, RunEvent.Kind.valueOf(state.name()), message);
        }
    }

    /** Which of these runs nobody wants any more. */
    List<Long> ended(SortedSet<Long> runIds) {
        return jdbc.with(connection -> Jdbc.list(
                connection,
                "select wanted.id from unnest(?) as wanted (id)"
                        + " where not exists (select 1 from run where run.id = wanted.id" + OPEN + ")",
                List.of(connection.createArrayOf("bigint", runIds.toArray())),
                row -> row.getLong(1)));
    }

    void event(long runId, RunEvent.Kind kind, String message) {
        jdbc.with(connection -> {
            event(connection, runId, kind, message);
            return runId;
        });
    }

    static void event(Connection connection, long runId, RunEvent.Kind kind, String message) throws SQLException {
        // A run that was deleted meanwhile gets no event.
        Jdbc.update(
                connection,
                "insert into run_event (run_id, kind, message) select id, ?, ? from run where id = ?",
                List.of(kind.name(), message, runId));
    }
}
