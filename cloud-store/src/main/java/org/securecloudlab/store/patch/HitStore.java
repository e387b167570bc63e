package org.securecloudlab.store.patch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.securecloudlab.patch.advisory.Advisory;
import org.securecloudlab.patch.advisory.Affected;
import org.securecloudlab.patch.advisory.VexStatement;
import org.securecloudlab.patch.advisory.VexStatus;
import org.securecloudlab.patch.inventory.InstalledPackage;
import org.securecloudlab.patch.match.AdvisoryMatcher;
import org.securecloudlab.patch.match.PackageKey;
import org.securecloudlab.patch.match.VexFilter;
import org.securecloudlab.store.jdbc.Jdbc;

/** Judges stored packages by advisories, and keeps what is affected. */
final class HitStore {
    private static final int INDEXED = 500;
    private static final int BATCH = 500;

    private final Connection connection;

    HitStore(Connection connection) {
        this.connection = connection;
    }

    /** An advisory and its number. */
    record Numbered(int id, Advisory advisory) {}

    /** Judges all stored packages that some advisories name; gives the packages that each affects. */
    Map<Integer, int[]> judge(List<Numbered> advisories) throws SQLException {
        Map<Integer, PackageKey> candidates = candidates(advisories);
        return judge(advisories, candidates, byName(candidates));
    }

    private static Map<String, List<Integer>> byName(Map<Integer, PackageKey> packages) {
        Map<String, List<Integer>> byName = new HashMap<>();
        packages.forEach((id, key) -> {
            byName.computeIfAbsent(key.source(), any -> new ArrayList<>()).add(id);
            if (!key.name().equals(key.source())) {
                byName.computeIfAbsent(key.name(), any -> new ArrayList<>()).add(id);
            }
        });
        return byName;
    }

    private Map<Integer, int[]> judge(
            List<Numbered> advisories, Map<Integer, PackageKey> candidates, Map<String, List<Integer>> byName)
            throws SQLException {
        VexFilter vex = vex(advisories);
        Map<Integer, int[]> hits = new HashMap<>();
        List<Integer> advisoryIds = new ArrayList<>();
        List<Integer> packageIds = new ArrayList<>();
        for (Numbered numbered : advisories) {
            AdvisoryMatcher matcher = new AdvisoryMatcher(numbered.advisory());
            Set<Integer> affected = new TreeSet<>();
            for (String name : names(numbered.advisory())) {
                for (int id : byName.getOrDefault(name, List.of())) {
                    PackageKey key = candidates.get(id);
                    if (key != null && isAffected(matcher, numbered.advisory(), key, vex)) {
                        affected.add(id);
                    }
                }
            }
            affected.forEach(id -> {
                advisoryIds.add(numbered.id());
                packageIds.add(id);
            });
            hits.put(
                    numbered.id(), affected.stream().mapToInt(Integer::intValue).toArray());
        }
        insert(advisoryIds, packageIds);
        return hits;
    }

    private static boolean isAffected(AdvisoryMatcher matcher, Advisory advisory, PackageKey key, VexFilter vex) {
        InstalledPackage installed = PackageStore.installed(key);
        return matcher.judge(installed, key.distribution()).isAffected()
                && vex.excludes(advisory, installed).isEmpty();
    }

    private void insert(List<Integer> advisoryIds, List<Integer> packageIds) throws SQLException {
        if (!advisoryIds.isEmpty()) {
            Jdbc.update(
                    connection,
                    "insert into patch_hit (advisory_id, package_id) select * from unnest(?, ?)"
                            + " on conflict do nothing",
                    List.of(
                            advisoryIds.stream().mapToInt(Integer::intValue).toArray(),
                            packageIds.stream().mapToInt(Integer::intValue).toArray()));
        }
    }

    private Map<Integer, PackageKey> candidates(List<Numbered> advisories) throws SQLException {
        Set<String> names = new HashSet<>();
        advisories.forEach(numbered -> names(numbered.advisory()).forEach(name -> names.add(indexed(name))));
        String[] array = names.toArray(String[]::new);
        Map<Integer, PackageKey> candidates = new HashMap<>();
        Jdbc.list(
                connection,
                "select * from patch_package where left(source, 500) = any (?) or left(name, 500) = any (?)",
                List.of(array, array),
                row -> candidates.put(row.getInt("id"), PackageStore.key(row)));
        return candidates;
    }

    /** Judges packages by all stored advisories that name one of them; so many advisories at a time, as a whole feed does not fit into memory; {@code progress} hears after each, and may throw to end it. */
    void judgeAll(Map<Integer, PackageKey> packages, Runnable progress) throws SQLException {
        Set<String> names = new HashSet<>();
        packages.values().forEach(key -> {
            names.add(indexed(key.source()));
            names.add(indexed(key.name()));
        });
        List<Integer> ids = Jdbc.list(
                connection,
                "select id from patch_advisory where withdrawn is null and id in"
                        + " (select advisory_id from patch_advisory_name where left(name, 500) = any (?)) order by id",
                List.of((Object) names.toArray(String[]::new)),
                row -> row.getInt(1));
        Map<String, List<Integer>> byName = byName(packages);
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<Integer> some = ids.subList(from, Math.min(ids.size(), from + BATCH));
            judge(advisories(some), packages, byName);
            progress.run();
        }
    }

    private List<Numbered> advisories(List<Integer> ids) throws SQLException {
        return Jdbc.list(
                connection,
                "select id, content from patch_advisory where id = any (?) order by id",
                List.of((Object) ids.stream().mapToInt(Integer::intValue).toArray()),
                row -> new Numbered(row.getInt(1), AdvisoryContent.unpack(row.getBytes(2))));
    }

    /** The packages that an advisory affects now. */
    int[] of(int advisoryId) throws SQLException {
        return Jdbc.list(
                        connection,
                        "select package_id from patch_hit where advisory_id = ?",
                        List.of(advisoryId),
                        row -> row.getInt(1))
                .stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    void delete(int[] advisoryIds) throws SQLException {
        Jdbc.update(connection, "delete from patch_hit where advisory_id = any (?)", List.of(advisoryIds));
    }

    private VexFilter vex(List<Numbered> advisories) throws SQLException {
        Set<String> flaws = new HashSet<>();
        advisories.forEach(numbered -> {
            flaws.add(indexed(numbered.advisory().id()));
            numbered.advisory().flawIds().forEach(flaw -> flaws.add(indexed(flaw)));
        });
        return new VexFilter(Jdbc.list(
                connection,
                "select * from patch_vex where left(flaw, 500) = any (?) order by id",
                List.of((Object) flaws.toArray(String[]::new)),
                row -> new VexStatement(
                        row.getString("flaw"),
                        Jdbc.text(row, "package_name"),
                        Jdbc.text(row, "version"),
                        VexStatus.valueOf(row.getString("status")),
                        row.getString("justification"))));
    }

    private static Set<String> names(Advisory advisory) {
        Set<String> names = new TreeSet<>();
        advisory.affected().stream().map(Affected::name).forEach(names::add);
        return names;
    }

    private static String indexed(String text) {
        return text.length() <= INDEXED
                ? text
                : text.substring(
                        0, text.offsetByCodePoints(0, Math.min(INDEXED, text.codePointCount(0, text.length()))));
    }
}
