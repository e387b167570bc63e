package org.securecloudlab.store.patch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.securecloudlab.patch.status.PatchRecord;
import org.securecloudlab.patch.status.PatchStep;
import org.securecloudlab.patch.status.StepEntry;
import org.securecloudlab.patch.status.StepRefusedException;
import org.securecloudlab.store.ConflictException;
import org.securecloudlab.store.jdbc.Jdbc;

/** The steps of patches. Two people who take a step at the same time: one is told of the other. */
@ApplicationScoped
public class PatchRecords {
    private static final String STEPS = "select v.key as advisory, a.key as asset, s.* from patch_step s"
            + " join patch_record r on r.id = s.record_id join patch_advisory v on v.id = r.advisory_id"
            + " join patch_asset a on a.id = r.asset_id";

    private final Jdbc jdbc;

    PatchRecords(DataSource dataSource) {
        this.jdbc = new Jdbc(dataSource);
    }

    /** The record of an advisory on an asset; its version is the number of steps. */
    public Versioned<PatchRecord> find(String advisory, String asset) {
        PatchRecord record = jdbc.with(connection -> read(connection, advisory, asset));
        return new Versioned<>(record, record.history().size());
    }

    /**
     * Takes a step.
     *
     * @param expected the version that the caller knew; 0 before the first step; empty: whatever there is
     * @return empty when there is no such advisory or asset
     * @throws VersionConflictException when somebody else took a step in between
     * @throws ConflictException when the step may not be taken now
     */
    public Optional<Versioned<PatchRecord>> take(String advisory, String asset, StepEntry entry, OptionalInt expected) {
        return jdbc.inTransaction(connection -> {
            Optional<Long> id = locked(connection, advisory, asset);
            if (id.isEmpty()) {
                return Optional.empty();
            }
            PatchRecord before = read(connection, advisory, asset);
            int version = before.history().size();
            if (expected.isPresent() && expected.getAsInt() != version) {
                throw new VersionConflictException("record", advisory + " on " + asset, expected.getAsInt(), version);
            }
            PatchRecord after;
            try {
                after = before.with(entry);
            } catch (StepRefusedException e) {
                throw new ConflictException(String.valueOf(e.getMessage()));
            }
            Jdbc.update(
                    connection,
                    "insert into patch_step (record_id, ordinal, step, by_whom, at, note) values (?, ?, ?, ?, ?, ?)",
                    List.of(id.get(), version, entry.step().name(), entry.by(), entry.at(), entry.note()));
            Jdbc.update(
                    connection,
                    "update patch_record set step = ?, version = ? where id = ?",
                    List.of(entry.step().name(), version + 1, id.get()));
            return Optional.of(new Versioned<>(after, version + 1));
        });
    }

    private static Optional<Long> locked(Connection connection, String advisory, String asset) throws SQLException {
        Jdbc.update(
                connection,
                "insert into patch_record (advisory_id, asset_id, step, version) select v.id, a.id, '', 0"
                        + " from patch_advisory v, patch_asset a where v.key = ? and a.key = ?"
                        + " on conflict (advisory_id, asset_id) do nothing",
                List.of(advisory, asset));
        return Jdbc.list(
                        connection,
                        "select r.id from patch_record r join patch_advisory v on v.id = r.advisory_id"
                                + " join patch_asset a on a.id = r.asset_id where v.key = ? and a.key = ? for update of r",
                        List.of(advisory, asset),
                        row -> row.getLong(1))
                .stream()
                .findFirst();
    }

    private static PatchRecord read(Connection connection, String advisory, String asset) throws SQLException {
        List<StepEntry> steps = Jdbc.list(
                connection,
                STEPS + " where v.key = ? and a.key = ? order by s.ordinal",
                List.of(advisory, asset),
                PatchRecords::entry);
        return new PatchRecord(advisory, asset, steps);
    }

    /** All records of an advisory, for evidence. */
    public List<PatchRecord> ofAdvisory(String advisory) {
        Map<String, List<StepEntry>> byAsset = new LinkedHashMap<>();
        jdbc.list(
                STEPS + " where v.key = ? order by a.key, s.ordinal", List.of(advisory), row -> byAsset.computeIfAbsent(
                                row.getString("asset"), any -> new ArrayList<>())
                        .add(entry(row)));
        return byAsset.entrySet().stream()
                .map(one -> new PatchRecord(advisory, one.getKey(), one.getValue()))
                .toList();
    }

    private static StepEntry entry(ResultSet row) throws SQLException {
        return new StepEntry(
                PatchStep.valueOf(row.getString("step")),
                row.getString("by_whom"),
                Jdbc.instant(row, "at").orElseThrow(),
                row.getString("note"));
    }
}
