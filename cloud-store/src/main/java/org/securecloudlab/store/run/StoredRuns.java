package org.securecloudlab.store.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.scenario.InstanceExplanation;
import org.securecloudlab.scenario.report.RunReport;
import org.securecloudlab.store.Page;
import org.securecloudlab.store.PageRequest;
import org.securecloudlab.store.jdbc.Conditions;
import org.securecloudlab.store.jdbc.Jdbc;
import org.securecloudlab.store.jdbc.Keyset;

/** Runs on PostgreSQL: asked for and read here, done by {@link RunWorker}s. */
@ApplicationScoped
class StoredRuns implements Runs {
    private final RunRepository repository;
    private final RunStarter starter;
    private final Preparation preparation;
    private final Jdbc jdbc;

    StoredRuns(RunRepository repository, RunStarter starter, ScenarioPreparation preparation, DataSource dataSource) {
        this.repository = repository;
        this.starter = starter;
        this.preparation = preparation;
        this.jdbc = new Jdbc(dataSource);
    }

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Parsed<RunSummary> start(RunRequest request) {
        return starter.start(request);
    }

    @Override
    @Transactional
    public Optional<RunSummary> find(long id) {
        return repository.findByIdOptional(id).map(RunEntity::toRecord);
    }

    @Override
    @Transactional
    public Page<RunSummary> list(RunFilter filter, PageRequest page) {
        List<RunEntity> rows = repository.page(filter, Keyset.after(page), page.limit() + 1);
        Conditions asked = new Conditions()
                .and("scenario = ?", filter.scenario())
                .and("cloud = ?", filter.cloud())
                .and("state = ?", filter.state().map(Enum::name));
        Keyset.Total total = Keyset.Total.counted(jdbc, "run", asked);
        return Keyset.page(rows, page, RunEntity::id, RunEntity::toRecord, total);
    }

    @Override
    public Optional<RunProgress> progress(long id) {
        return jdbc.first("select run.*, now() as asked_at from run where id = ?", List.of(id), RunRows::progress);
    }

    @Override
    public List<RunEvent> events(long id, long afterEvent) {
        return jdbc.list(
                "select * from run_event where run_id = ? and id > ? order by id",
                List.of(id, afterEvent),
                RunRows::event);
    }

    @Override
    public Optional<RunReport> report(long id) {
        return jdbc.first(
                "select content from run_report where run_id = ?",
                List.of(id),
                row -> DeflatedJson.read(row.getBytes(1), RunReport.class));
    }

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<InstanceExplanation> explain(long id, int replication, String instanceId) {
        Optional<PinnedRun> run = jdbc.first("select * from run where id = ?", List.of(id), RunRows::pinned);
        try {
            return run.filter(pinned -> replication >= 0 && replication < pinned.replications())
                    .map(pinned -> preparation.prepare(pinned).explain(replication, instanceId));
        } catch (IllegalArgumentException noSuchInstance) {
            return Optional.empty();
        }
    }

    @Override
    @Transactional
    public Optional<RunSummary> cancel(long id) {
        jdbc.with(connection -> {
            RunLedger.cancel(connection, id);
            return id;
        });
        return find(id);
    }

    @Override
    @Transactional
    public boolean delete(long id) {
        return jdbc.with(connection -> {
            RunLedger.cancel(connection, id);
            return Jdbc.update(connection, "delete from run where id = ?", List.of(id)) > 0;
        });
    }
}
