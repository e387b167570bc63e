package org.securecloudlab.store.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.scenario.Sha256;
import org.securecloudlab.scenario.trace.TraceReader;
import org.securecloudlab.scenario.trace.TraceRow;
import org.securecloudlab.store.jdbc.Jdbc;

/** Traces on PostgreSQL; plain JDBC, so that lists leave the texts where they are. */
@ApplicationScoped
class PostgresTraces implements Traces {
    private static final int MAX_NAME = 200;
    private static final String SUMMARY = "name, sha256, csv_bytes, row_count, saved_at";

    private final Jdbc jdbc;

    PostgresTraces(DataSource dataSource) {
        this.jdbc = new Jdbc(dataSource);
    }

    @Override
    public List<TraceSummary> list() {
        // In the order of code points on every server, whatever its collation.
        return jdbc.list(
                "select " + SUMMARY + " from trace order by name collate \"C\"", List.of(), PostgresTraces::summary);
    }

    @Override
    public Optional<StoredTrace> find(String name) {
        return jdbc.first(
                "select " + SUMMARY + ", csv from trace where name = ?",
                List.of(storable(name)),
                row -> new StoredTrace(summary(row), row.getString("csv")));
    }

    @Override
    public Parsed<SavedTrace> put(String name, String csv) {
        List<Problem> problems = new ArrayList<>();
        if (name.isBlank() || name.length() > MAX_NAME || name.chars().anyMatch(Character::isISOControl)) {
            problems.add(Problem.error(
                    "name", name.length() + " characters", "1 to " + MAX_NAME + " characters, no control characters"));
        }
        if (csv.indexOf('\0') >= 0) {
            problems.add(Problem.error("", "a NUL character", "text"));
        }
        Parsed<List<TraceRow>> read = TraceReader.read(csv, name);
        problems.addAll(read.problems());
        return problems.stream().anyMatch(Problem::isError)
                ? Parsed.refused(problems)
                : Parsed.of(store(name, csv, read.value().orElse(List.of()).size()), problems);
    }

    private SavedTrace store(String name, String csv, int rows) {
        String sha256 = Sha256.of(csv);
        int bytes = csv.getBytes(StandardCharsets.UTF_8).length;
        // xmax is 0 in a row that was inserted, not updated.
        String sql = "insert into trace as stored (" + SUMMARY + ", csv) values (?, ?, ?, ?, now(), ?)"
                + " on conflict (name) do update set sha256 = excluded.sha256, csv_bytes = excluded.csv_bytes,"
                + " row_count = excluded.row_count, csv = excluded.csv,"
                + " saved_at = case when stored.sha256 = excluded.sha256 then stored.saved_at else excluded.saved_at end"
                + " returning " + SUMMARY + ", xmax = 0 as is_new";
        return jdbc.first(
                        sql,
                        List.of(name, sha256, bytes, rows, csv),
                        row -> new SavedTrace(summary(row), row.getBoolean("is_new")))
                .orElseThrow();
    }

    @Override
    public boolean delete(String name) {
        return jdbc.update("delete from trace where name = ?", List.of(storable(name))) > 0;
    }

    /** PostgreSQL takes no NUL character; no trace has one in its name, nor this character, which no name may have. */
    private static String storable(String name) {
        return name.replace('\0', '\1');
    }

    private static TraceSummary summary(ResultSet row) throws SQLException {
        return new TraceSummary(
                row.getString("name"),
                row.getString("sha256"),
                row.getLong("csv_bytes"),
                row.getInt("row_count"),
                row.getTimestamp("saved_at").toInstant());
    }
}
