package org.securecloudlab.store.patch;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.patch.urgency.CvssBand;
import org.securecloudlab.store.jdbc.Jdbc;

/** Keeps up how many distinct advisories affect each set. */
final class SetCounts {
    private static final int FETCHED = 500;
    private static final int BATCH = 1_000;

    private final Connection connection;

    SetCounts(Connection connection) {
        this.connection = connection;
    }

    /** One advisory more, or one less, on every set that holds any of some packages. */
    void shift(int[] packageIds, CvssBand band, int by) throws SQLException {
        if (packageIds.length > 0) {
            Jdbc.update(
                    connection,
                    "update patch_set set findings = findings + ?, critical = critical + ?, high = high + ?"
                            + " where package_ids && ?",
                    List.of(by, band == CvssBand.CRITICAL ? by : 0, band == CvssBand.HIGH ? by : 0, packageIds));
        }
    }

    /** Counts some sets anew, or all: an advisory counts once a set, however many of its packages it affects. */
    void recount(Optional<int[]> setIds) throws SQLException {
        Map<Integer, List<int[]>> hits = hits(setIds);
        List<int[]> counts = new ArrayList<>();
        String sql = "select id, package_ids from patch_set" + (setIds.isPresent() ? " where id = any (?)" : "");
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCHED);
            Jdbc.bind(statement, setIds.<List<?>>map(List::of).orElse(List.of()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    counts.add(count(rows.getInt(1), rows.getArray(2), hits));
                }
            }
        }
        for (int from = 0; from < counts.size(); from += BATCH) {
            write(counts.subList(from, Math.min(counts.size(), from + BATCH)));
        }
    }

    /** Pairs of advisory and rank of its severity, by package. */
    private Map<Integer, List<int[]>> hits(Optional<int[]> setIds) throws SQLException {
        Map<Integer, List<int[]>> hits = new HashMap<>();
        String some = " where h.package_id in (select unnest(package_ids) from patch_set where id = any (?))";
        Jdbc.list(
                connection,
                "select h.package_id, h.advisory_id, a.band_rank from patch_hit h join patch_advisory a"
                        + " on a.id = h.advisory_id" + (setIds.isPresent() ? some : ""),
                setIds.<List<?>>map(List::of).orElse(List.of()),
                row -> hits.computeIfAbsent(row.getInt(1), any -> new ArrayList<>())
                        .add(new int[] {row.getInt(2), row.getInt(3)}));
        return hits;
    }

    private static int[] count(int set, Array packages, Map<Integer, List<int[]>> hits) throws SQLException {
        BitSet seen = new BitSet();
        int[] counts = {set, 0, 0, 0};
        for (Integer installed : (Integer[]) packages.getArray()) {
            for (int[] hit : hits.getOrDefault(installed, List.of())) {
                if (!seen.get(hit[0])) {
                    seen.set(hit[0]);
                    counts[1]++;
                    counts[2] += hit[1] == CvssBand.CRITICAL.rank() ? 1 : 0;
                    counts[3] += hit[1] == CvssBand.HIGH.rank() ? 1 : 0;
                }
            }
        }
        return counts;
    }

    private void write(List<int[]> counts) throws SQLException {
        int[][] columns = new int[4][counts.size()];
        for (int i = 0; i < counts.size(); i++) {
            for (int column = 0; column < columns.length; column++) {
                columns[column][i] = counts.get(i)[column];
            }
        }
        Jdbc.update(
                connection,
                "update patch_set s set findings = c.n, critical = c.c, high = c.h"
                        + " from unnest(?, ?, ?, ?) as c (id, n, c, h) where s.id = c.id"
                        + " and (s.findings, s.critical, s.high) <> (c.n, c.c, c.h)",
                List.of(columns[0], columns[1], columns[2], columns[3]));
    }
}
