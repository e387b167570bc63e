package org.securecloudlab.store.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.store.ConflictException;
import org.securecloudlab.store.jdbc.Jdbc;

/** Stores a run and its chunks in one transaction, once for each idempotency key. */
@ApplicationScoped
class RunStarter {
    private final RunPlanner planner;
    private final RunRepository repository;
    private final ChunkQueue queue;
    private final Jdbc jdbc;

    RunStarter(RunPlanner planner, RunRepository repository, DataSource dataSource) {
        this.planner = planner;
        this.repository = repository;
        this.queue = new ChunkQueue(dataSource);
        this.jdbc = new Jdbc(dataSource);
    }

    Parsed<RunSummary> start(RunRequest request) {
        String sha256 = sha256(request);
        Optional<RunSummary> before = QuarkusTransaction.requiringNew().call(() -> known(request, sha256));
        if (before.isPresent()) {
            return Parsed.of(before.get(), List.of());
        }
        // Loading a large cloud takes longer than a transaction should.
        Parsed<PlannedRun> planned = planner.plan(request);
        if (planned.value().isEmpty()) {
            return Parsed.refused(planned.problems());
        }
        PlannedRun plan = planned.value().get();
        plan.run().askedFor(request.idempotencyKey(), sha256);
        RunSummary stored = QuarkusTransaction.requiringNew().call(() -> store(request, sha256, plan));
        return Parsed.of(stored, planned.problems());
    }

    private RunSummary store(RunRequest request, String sha256, PlannedRun plan) {
        request.idempotencyKey().ifPresent(this::lock);
        return known(request, sha256).orElseGet(() -> {
            RunEntity run = plan.run();
            repository.persistAndFlush(run);
            queue.add(run.id(), run.replications());
            jdbc.with(connection -> {
                RunTraces.write(connection, run.id(), plan.traces());
                RunLedger.event(connection, run.id(), RunEvent.Kind.QUEUED, "");
                return run.id();
            });
            return run.toRecord();
        });
    }

    private Optional<RunSummary> known(RunRequest request, String sha256) {
        Optional<RunEntity> known = request.idempotencyKey().flatMap(repository::byKey);
        known.filter(run -> !run.requestSha256().equals(sha256)).ifPresent(run -> {
            throw new ConflictException("this idempotency key was used for another request, run " + run.id()
                    + "; use a new key for a new run");
        });
        return known.map(RunEntity::toRecord);
    }

    /** Two requests with the same key come here one after the other; released at the end of the transaction. */
    private void lock(String key) {
        jdbc.first("select pg_advisory_xact_lock(hashtextextended(?, 0))", List.of("run " + key), row -> true);
    }

    private static String sha256(RunRequest request) {
        try {
            byte[] json = CloudJson.mapper().writeValueAsBytes(request);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
