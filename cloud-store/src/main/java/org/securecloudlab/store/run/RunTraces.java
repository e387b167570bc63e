package org.securecloudlab.store.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.securecloudlab.scenario.TraceSource;
import org.securecloudlab.store.jdbc.Jdbc;

/** The copies of traces that runs keep. */
final class RunTraces {
    private final Jdbc jdbc;

    RunTraces(DataSource dataSource) {
        this.jdbc = new Jdbc(dataSource);
    }

    /** The traces of a run, as they were when it was asked for. */
    TraceSource of(long runId) {
        return name -> jdbc.first(
                "select csv from run_trace where run_id = ? and name = ?",
                List.of(runId, name),
                row -> row.getString(1));
    }

    static void write(Connection connection, long runId, SortedMap<String, String> csvByName) throws SQLException {
        for (Map.Entry<String, String> trace : csvByName.entrySet()) {
            Jdbc.update(
                    connection,
                    "insert into run_trace (run_id, name, csv) values (?, ?, ?)",
                    List.of(runId, trace.getKey(), trace.getValue()));
        }
    }

    /** Looks each trace up once and remembers what it found: what was checked is what will be run. */
    static final class Pinning implements TraceSource {
        private final TraceSource source;
        private final SortedMap<String, String> csvByName = new TreeMap<>();

        Pinning(TraceSource source) {
            this.source = source;
        }

        @Override
        public Optional<String> text(String name) {
            Optional<String> known = Optional.ofNullable(csvByName.get(name));
            Optional<String> found = known.or(() -> source.text(name));
            found.ifPresent(csv -> csvByName.put(name, csv));
            return found;
        }

        SortedMap<String, String> csvByName() {
            return csvByName;
        }
    }
}
