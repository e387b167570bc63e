package org.securecloudlab.store.patch;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.patch.advisory.Advisory;
import org.securecloudlab.patch.advisory.AdvisorySink;
import org.securecloudlab.patch.advisory.Affected;
import org.securecloudlab.patch.advisory.SeverityVector;
import org.securecloudlab.patch.urgency.CvssBand;
import org.securecloudlab.patch.urgency.CvssVector;
import org.securecloudlab.store.jdbc.Jdbc;
import org.securecloudlab.store.jdbc.SqlFailure;

/** Takes advisories in batches: those that are new or newer are stored and judged, the others left alone. */
final class AdvisoryImport implements AdvisorySink {
    private static final int BATCH = 500;
    /** Up to so many changed advisories, counts of sets are shifted one by one; for more all sets are counted anew. */
    private static final int FEW = 50;

    private final Connection connection;
    private final ImportLog log;
    private final Instant now;
    private final HitStore hits;
    private final SetCounts counts;
    private final Map<String, Advisory> batch = new LinkedHashMap<>();
    private final List<Shift> shifts = new ArrayList<>();
    private int changed;

    AdvisoryImport(Connection connection, ImportLog log, Instant now) {
        this.connection = connection;
        this.log = log;
        this.now = now;
        this.hits = new HitStore(connection);
        this.counts = new SetCounts(connection);
    }

    @Override
    public void take(Advisory advisory, List<Problem> warnings) {
        log.note(warnings);
        batch.merge(advisory.id(), advisory, (a, b) -> b.modified().isBefore(a.modified()) ? a : b);
        if (batch.size() >= BATCH) {
            flush();
        }
    }

    @Override
    public void refuse(List<Problem> problems) {
        log.refuse(problems);
    }

    /** Stores what is left and brings the counts up to date. */
    void finish() throws SQLException {
        flush();
        if (changed > FEW) {
            counts.recount(Optional.empty());
        } else {
            for (Shift shift : shifts) {
                counts.shift(shift.packageIds(), shift.band(), shift.by());
            }
        }
    }

    private void flush() {
        try {
            store(new ArrayList<>(batch.values()));
            batch.clear();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private void store(List<Advisory> advisories) throws SQLException {
        Map<String, Known> known = new HashMap<>();
        Jdbc.list(
                connection,
                "select key, id, modified, band from patch_advisory where key = any (?)",
                List.of((Object) advisories.stream().map(Advisory::id).toArray(String[]::new)),
                row -> known.put(
                        row.getString(1),
                        new Known(
                                row.getInt(2),
                                Jdbc.instant(row, "modified").orElseThrow(),
                                CvssBand.valueOf(row.getString(4)))));
        List<HitStore.Numbered> fresh = new ArrayList<>();
        for (Advisory advisory : advisories) {
            Known before = known.get(advisory.id());
            if (before == null || advisory.modified().isAfter(before.modified())) {
                if (before != null) {
                    forget(before);
                }
                fresh.add(new HitStore.Numbered(upsert(advisory), advisory));
            }
        }
        names(fresh);
        Map<Integer, int[]> affected = hits.judge(fresh);
        changed += fresh.size();
        log.took(fresh.size());
        for (HitStore.Numbered numbered : fresh) {
            if (changed <= FEW) {
                shifts.add(new Shift(affected.getOrDefault(numbered.id(), new int[0]), band(numbered.advisory()), 1));
            }
        }
    }

    private void forget(Known before) throws SQLException {
        if (changed <= FEW) {
            shifts.add(new Shift(hits.of(before.id()), before.band(), -1));
        }
        hits.delete(new int[] {before.id()});
        Jdbc.update(connection, "delete from patch_advisory_name where advisory_id = ?", List.of(before.id()));
    }

    private int upsert(Advisory advisory) throws SQLException {
        CvssBand band = band(advisory);
        return Jdbc.list(
                        connection,
                        "insert into patch_advisory (key, modified, published, withdrawn, found_at, summary, flaws, band,"
                                + " band_rank, content) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (key) do update set"
                                + " modified = excluded.modified, published = excluded.published,"
                                + " withdrawn = excluded.withdrawn, summary = excluded.summary, flaws = excluded.flaws,"
                                + " band = excluded.band, band_rank = excluded.band_rank, content = excluded.content"
                                + " returning id",
                        List.of(
                                advisory.id(),
                                advisory.modified(),
                                advisory.published().map(at -> at.atOffset(ZoneOffset.UTC)),
                                advisory.withdrawn().map(at -> at.atOffset(ZoneOffset.UTC)),
                                now,
                                advisory.summary().replace('\0', '\uFFFD'),
                                advisory.flawIds().toArray(String[]::new),
                                band.name(),
                                band.rank(),
                                AdvisoryContent.pack(advisory)),
                        row -> row.getInt(1))
                .get(0);
    }

    private void names(List<HitStore.Numbered> fresh) throws SQLException {
        List<Integer> ids = new ArrayList<>();
        List<String> ecosystems = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (HitStore.Numbered numbered : fresh) {
            for (Affected affected : numbered.advisory().affected()) {
                ids.add(numbered.id());
                ecosystems.add(affected.ecosystem().text());
                names.add(affected.name());
            }
        }
        Jdbc.update(
                connection,
                "insert into patch_advisory_name (advisory_id, ecosystem, name) select distinct * from unnest(?, ?, ?)",
                List.of(
                        ids.stream().mapToInt(Integer::intValue).toArray(),
                        ecosystems.toArray(String[]::new),
                        names.toArray(String[]::new)));
    }

    /** The severity of the newest CVSS vector; none without one. */
    static CvssBand band(Advisory advisory) {
        List<SeverityVector> all = new ArrayList<>(advisory.severities());
        advisory.affected().forEach(affected -> all.addAll(affected.severities()));
        return CvssVector.newestOf(all).map(vector -> vector.score().band()).orElse(CvssBand.NONE);
    }

    private record Known(int id, Instant modified, CvssBand band) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared, and there may be many
    private record Shift(int[] packageIds, CvssBand band, int by) {}
}
