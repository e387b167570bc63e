package org.securecloudlab.store.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.securecloudlab.store.jdbc.Jdbc;

/** Makes records of rows of {@code run} and {@code run_event}. */
final class RunRows {
    private RunRows() {}

    static PinnedRun pinned(ResultSet row) throws SQLException {
        return new PinnedRun(
                row.getLong("id"),
                row.getString("scenario_text"),
                Jdbc.bigint(row, "cloud_version_id"),
                Jdbc.integer(row, "cloud_version"),
                row.getLong("seed"),
                row.getInt("replications"));
    }

    /** Needs the database's {@code now()} as column {@code asked_at}: clocks of several machines differ. */
    static RunProgress progress(ResultSet row) throws SQLException {
        RunState state = RunState.valueOf(row.getString("state"));
        int done = row.getInt("done");
        int total = row.getInt("replications");
        Optional<Duration> timeLeft = Optional.empty();
        Optional<Instant> started = Jdbc.instant(row, "started_at");
        if (!state.isFinal() && done > 0 && started.isPresent()) {
            Duration spent =
                    Duration.between(started.get(), row.getTimestamp("asked_at").toInstant());
            timeLeft = Optional.of(spent.multipliedBy(total - done).dividedBy(done));
        }
        return new RunProgress(row.getLong("id"), state, done, total, timeLeft, Jdbc.text(row, "error"));
    }

    static RunEvent event(ResultSet row) throws SQLException {
        return new RunEvent(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                RunEvent.Kind.valueOf(row.getString("kind")),
                row.getString("message"));
    }
}
