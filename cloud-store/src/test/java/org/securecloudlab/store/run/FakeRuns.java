package org.securecloudlab.store.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.scenario.InstanceExplanation;
import org.securecloudlab.scenario.ReplicationResult;
import org.securecloudlab.scenario.RunInputs;
import org.securecloudlab.scenario.figure.Figures;
import org.securecloudlab.store.jdbc.Jdbc;
import org.securecloudlab.store.postgres.DatabaseAccess;

/** Runs whose replications take as long as a test wants, on a database without the application. */
final class FakeRuns {
    private FakeRuns() {}

    static DataSource dataSource(DatabaseAccess access) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(access.jdbcUrl());
        dataSource.setUser(access.username());
        dataSource.setPassword(access.password());
        return dataSource;
    }

    static void migrate(DataSource dataSource) {
        Flyway.configure().dataSource(dataSource).outOfOrder(true).load().migrate();
    }

    /** Queues a run that brings its own cloud. */
    static long queue(DataSource dataSource, int replications) {
        Jdbc jdbc = new Jdbc(dataSource);
        long id = jdbc.first(
                        "insert into run (scenario, scenario_revision, scenario_text, scenario_sha256, cloud_sha256, seed,"
                                + " replications, state, request_sha256, created_at)"
                                + " values ('fake', 1, '', '', '', 42, ?, 'QUEUED', '', now()) returning id",
                        List.of(replications),
                        row -> row.getLong(1))
                .orElseThrow();
        new ChunkQueue(dataSource).add(id, replications);
        return id;
    }

    static RunProgress progress(DataSource dataSource, long id) {
        return new Jdbc(dataSource)
                .first("select run.*, now() as asked_at from run where id = ?", List.of(id), RunRows::progress)
                .orElseThrow();
    }

    static long count(DataSource dataSource, String sql, long id) {
        return new Jdbc(dataSource)
                .first(sql, List.of(id), row -> row.getLong(1))
                .orElseThrow();
    }

    static void cancel(DataSource dataSource, long id) {
        new Jdbc(dataSource).inTransaction(connection -> cancel(connection, id));
    }

    private static boolean cancel(Connection connection, long id) throws SQLException {
        RunLedger.cancel(connection, id);
        return true;
    }

    /** Replications that take this long and do nothing. */
    static Preparation taking(Duration time) {
        return run -> replications((replication, cancellation) -> {
            long end = System.nanoTime() + time.toNanos();
            while (System.nanoTime() < end) {
                cancellation.throwIfCancelled();
                LockSupport.parkNanos(1_000_000);
            }
            return result(replication);
        });
    }

    static Replications replications(BiFunction<Integer, Cancellation, ReplicationResult> work) {
        return new Replications() {
            @Override
            public RunInputs inputs() {
                return new RunInputs(
                        "fake",
                        "",
                        "",
                        OptionalInt.empty(),
                        "",
                        42,
                        1,
                        "test",
                        Sorted.emptyMap(),
                        List.of(),
                        List.of(),
                        List.of());
            }

            @Override
            public ReplicationResult replicate(int replication, Cancellation cancellation) {
                return work.apply(replication, cancellation);
            }

            @Override
            public InstanceExplanation explain(int replication, String instanceId) {
                return new InstanceExplanation(List.of(), List.of());
            }
        };
    }

    static ReplicationResult result(int replication) {
        return new ReplicationResult(
                replication, new Figures(Sorted.emptyMap(), Sorted.emptyMap()), Sorted.emptyMap(), Optional.empty());
    }
}
