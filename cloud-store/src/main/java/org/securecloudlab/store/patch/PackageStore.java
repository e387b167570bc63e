package org.securecloudlab.store.patch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.securecloudlab.patch.advisory.Ecosystem;
import org.securecloudlab.patch.inventory.InstalledPackage;
import org.securecloudlab.patch.match.PackageKey;
import org.securecloudlab.store.jdbc.Jdbc;

/** Numbers of packages and of sets of them, made where they are new. */
final class PackageStore {
    private static final int BATCH = 5_000;

    private final Connection connection;
    private final Map<PackageKey, Integer> known = new HashMap<>();
    private final Map<Integer, PackageKey> added = new LinkedHashMap<>();
    private final List<Integer> addedSets = new ArrayList<>();

    PackageStore(Connection connection) {
        this.connection = connection;
    }

    /** Packages that were not stored before. */
    Map<Integer, PackageKey> added() {
        return added;
    }

    /** Sets that were not stored before. */
    List<Integer> addedSets() {
        return addedSets;
    }

    /** The number of the set of these packages. */
    int setOf(List<PackageKey> packages) throws SQLException {
        List<PackageKey> unknown = packages.stream()
                .filter(key -> !known.containsKey(key))
                .distinct()
                .toList();
        for (int from = 0; from < unknown.size(); from += BATCH) {
            store(unknown.subList(from, Math.min(unknown.size(), from + BATCH)));
        }
        int[] ids = packages.stream().mapToInt(known::get).sorted().distinct().toArray();
        String hash = hash(Arrays.toString(ids));
        List<Integer> inserted = Jdbc.list(
                connection,
                "insert into patch_set (sha256, package_ids) values (?, ?) on conflict (sha256) do nothing returning id",
                List.of(hash, ids),
                row -> row.getInt(1));
        if (!inserted.isEmpty()) {
            addedSets.add(inserted.get(0));
            return inserted.get(0);
        }
        return Jdbc.list(connection, "select id from patch_set where sha256 = ?", List.of(hash), row -> row.getInt(1))
                .get(0);
    }

    private void store(List<PackageKey> packages) throws SQLException {
        Map<String, PackageKey> byHash = new LinkedHashMap<>();
        packages.forEach(key -> byHash.put(hash(key), key));
        find(byHash);
        List<Map.Entry<String, PackageKey>> missing = byHash.entrySet().stream()
                .filter(entry -> !known.containsKey(entry.getValue()))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        // One statement for all of them: arrays side by side.
        Jdbc.update(
                connection,
                "insert into patch_package (distribution, name, version, source, source_version, sha256)"
                        + " select * from unnest(?, ?, ?, ?, ?, ?) on conflict (sha256) do nothing",
                List.of(
                        column(missing, key -> key.distribution().text()),
                        column(missing, PackageKey::name),
                        column(missing, PackageKey::version),
                        column(missing, PackageKey::source),
                        column(missing, PackageKey::sourceVersion),
                        missing.stream().map(Map.Entry::getKey).toArray(String[]::new)));
        Map<String, PackageKey> fresh = new LinkedHashMap<>();
        missing.forEach(entry -> fresh.put(entry.getKey(), entry.getValue()));
        find(fresh);
        missing.forEach(entry -> added.put(known.get(entry.getValue()), entry.getValue()));
    }

    private void find(Map<String, PackageKey> byHash) throws SQLException {
        Jdbc.list(
                connection,
                "select id, sha256 from patch_package where sha256 = any (?)",
                List.of((Object) byHash.keySet().toArray(String[]::new)),
                row -> known.put(byHash.get(row.getString(2)), row.getInt(1)));
    }

    private static String[] column(List<Map.Entry<String, PackageKey>> rows, Function<PackageKey, String> part) {
        return rows.stream()
                .map(entry -> part.apply(entry.getValue()).replace('\0', '\uFFFD'))
                .toArray(String[]::new);
    }

    private static String hash(PackageKey key) {
        return hash(String.join(
                "\n", key.distribution().text(), key.name(), key.version(), key.source(), key.sourceVersion()));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static PackageKey key(ResultSet row) throws SQLException {
        return new PackageKey(
                Ecosystem.parse(row.getString("distribution")),
                row.getString("name"),
                row.getString("version"),
                row.getString("source"),
                row.getString("source_version"));
    }

    /** A stored package as one that is installed. */
    static InstalledPackage installed(PackageKey key) {
        return new InstalledPackage(key.name(), key.version(), key.source(), key.sourceVersion(), "", true);
    }
}
