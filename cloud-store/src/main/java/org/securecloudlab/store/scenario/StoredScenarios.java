package org.securecloudlab.store.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.scenario.Scenario;
import org.securecloudlab.scenario.ScenarioReader;
import org.securecloudlab.store.jdbc.Jdbc;

/** Scenarios on PostgreSQL; the row of the scenario serialises those who change it. */
@ApplicationScoped
class StoredScenarios implements Scenarios {
    private static final int MAX_NAME = 200;
    private static final OptionalInt NONE_YET = OptionalInt.of(0);

    private final ScenarioRevisionRepository repository;
    private final Jdbc jdbc;

    StoredScenarios(ScenarioRevisionRepository repository, DataSource dataSource) {
        this.repository = repository;
        this.jdbc = new Jdbc(dataSource);
    }

    @Override
    @Transactional
    public List<ScenarioSummary> list() {
        return summaries(repository.newestOfEach());
    }

    @Override
    @Transactional
    public List<ScenarioSummary> history(String name) {
        return summaries(repository.history(name));
    }

    private static List<ScenarioSummary> summaries(List<ScenarioRevisionEntity> entities) {
        return entities.stream().map(ScenarioRevisionEntity::toSummary).toList();
    }

    @Override
    @Transactional
    public Optional<ScenarioRevision> latest(String name) {
        return repository.latest(name).map(ScenarioRevisionEntity::toRecord);
    }

    @Override
    @Transactional
    public Optional<ScenarioRevision> find(String name, int revision) {
        return repository.revision(name, revision).map(ScenarioRevisionEntity::toRecord);
    }

    @Override
    @Transactional
    public Parsed<ScenarioRevision> create(String text) {
        Parsed<Scenario> parsed = ScenarioReader.read(text, "scenario.yaml");
        return parsed.value()
                .map(scenario -> store(scenario, parsed.problems(), NONE_YET))
                .orElseGet(() -> Parsed.refused(parsed.problems()));
    }

    @Override
    @Transactional
    public Parsed<ScenarioRevision> save(String name, String text, OptionalInt expected) {
        Parsed<Scenario> parsed = ScenarioReader.read(text, "scenario.yaml");
        if (parsed.value().isEmpty()) {
            return Parsed.refused(parsed.problems());
        }
        Scenario scenario = parsed.value().get();
        if (!scenario.name().equals(name)) {
            return Parsed.refused(List.of(Problem.error("name", scenario.name(), name)
                    .hint("A scenario keeps its name; create a new one to have another name.")));
        }
        return store(scenario, parsed.problems(), expected);
    }

    private Parsed<ScenarioRevision> store(Scenario scenario, List<Problem> warnings, OptionalInt expected) {
        String name = scenario.name();
        if (name.isEmpty() || name.length() > MAX_NAME) {
            return Parsed.refused(
                    List.of(Problem.error("name", name.length() + " characters", "1 to " + MAX_NAME + " characters")));
        }
        int last = lockAndReadLast(name);
        Optional<ScenarioRevisionEntity> newest = repository.latest(name);
        requireExpected(name, expected, newest);
        if (newest.isPresent() && newest.get().sha256().equals(scenario.sha256())) {
            return Parsed.of(newest.get().toRecord(), warnings);
        }
        // PostgreSQL keeps microseconds; what is returned must be what will be read.
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        ScenarioRevisionEntity entity = new ScenarioRevisionEntity(scenario, last + 1, now);
        repository.persistAndFlush(entity);
        jdbc.update("update scenario set last_revision = ? where name = ?", List.of(last + 1, name));
        return Parsed.of(entity.toRecord(), warnings);
    }

    @Override
    @Transactional
    public boolean delete(String name, OptionalInt expected) {
        lockAndReadLast(name);
        Optional<ScenarioRevisionEntity> newest = repository.latest(name);
        requireExpected(name, expected, newest);
        return repository.delete("scenarioName", name) > 0;
    }

    private static void requireExpected(String name, OptionalInt expected, Optional<ScenarioRevisionEntity> newest) {
        int current = newest.map(ScenarioRevisionEntity::revision).orElse(0);
        if (expected.isPresent() && expected.getAsInt() != current) {
            throw new RevisionConflictException(name, expected.getAsInt(), current);
        }
    }

    /** Two editors of the same scenario come here one after the other. */
    private int lockAndReadLast(String name) {
        jdbc.update(
                "insert into scenario (name, last_revision) values (?, 0) on conflict (name) do nothing",
                List.of(name));
        return jdbc.first(
                        "select last_revision from scenario where name = ? for update",
                        List.of(name),
                        row -> row.getInt(1))
                .orElseThrow();
    }
}
