package org.securecloudlab.store.patch;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.patch.advisory.Ecosystem;
import org.securecloudlab.patch.inventory.InstalledPackage;
import org.securecloudlab.patch.inventory.InventoryReader;
import org.securecloudlab.patch.inventory.ReadInventory;
import org.securecloudlab.patch.inventory.ReleaseMarks;
import org.securecloudlab.patch.inventory.RunningKernel;
import org.securecloudlab.patch.match.PackageKey;
import org.securecloudlab.patch.version.VersionScheme;
import org.securecloudlab.store.jdbc.Jdbc;

/** Takes what is installed on one system, or on many from a zip of files that are named after them. */
final class InventoryImport {
    private static final int MOST_ENTRIES = 1_000_000;

    private final Connection connection;
    private final ImportRequest request;
    private final ImportLog log;
    private final Instant now;
    private final PackageStore packages;

    InventoryImport(Connection connection, ImportRequest request, ImportLog log, Instant now) {
        this.connection = connection;
        this.request = request;
        this.log = log;
        this.now = now;
        this.packages = new PackageStore(connection);
    }

    void one(InputStream in) throws IOException, SQLException {
        system(in, request.file(), request.target().orElse(stem(request.file())));
    }

    void zip(InputStream in, Cancellation cancellation) throws IOException, SQLException {
        ZipInputStream zip = new ZipInputStream(in);
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            cancellation.throwIfCancelled();
            if (++entries > MOST_ENTRIES) {
                log.refuse(List.of(Problem.error("", "more than " + MOST_ENTRIES + " entries", "a smaller archive")
                        .in(request.file())));
                return;
            }
            if (!entry.isDirectory()) {
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                system(zip, request.file() + "/" + name, stem(name));
            }
        }
    }

    private void system(InputStream in, String file, String key) throws IOException, SQLException {
        ReadInventory read = InventoryReader.read(in, file);
        log.note(read.problems());
        long bad = read.problems().stream().filter(Problem::isError).count();
        log.refused(bad);
        if (read.packages().isEmpty()) {
            return;
        }
        Optional<Ecosystem> distribution =
                request.distribution().map(Ecosystem::parse).or(() -> ReleaseMarks.of(read.packages()));
        if (distribution.isEmpty()) {
            log.refuse(List.of(Problem.error("", "packages of an unknown release", "a distribution, such as Debian:12")
                    .in(file)));
            return;
        }
        List<Asset> assets = asset(key);
        if (assets.size() != 1) {
            log.refuse(List.of(
                    Problem.error("", assets.size() + " assets called " + key, "an asset's id, or the name of one only")
                            .in(file)));
            return;
        }
        store(assets.get(0), distribution.get(), read.packages());
        log.took(1);
    }

    private void store(Asset asset, Ecosystem distribution, List<InstalledPackage> all) throws SQLException {
        List<PackageKey> keys = all.stream()
                .filter(InstalledPackage::installed)
                .map(installed -> PackageKey.of(installed, distribution))
                .toList();
        int set = packages.setOf(keys);
        boolean restart = asset.kernel()
                .map(release ->
                        RunningKernel.of(release, all, distribution.scheme().orElse(VersionScheme.GENERIC)))
                .filter(RunningKernel::needsRestart)
                .isPresent();
        Jdbc.update(
                connection,
                "update patch_asset set set_id = ?, distribution = ?, restart_needed = ?, inventory_at = ? where id = ?",
                List.of(set, distribution.text(), restart, now, asset.id()));
    }

    /** Judges packages that are new, and counts sets that are; {@code progress} hears now and then. */
    void finish(Runnable progress) throws SQLException {
        Map<Integer, PackageKey> added = packages.added();
        HitStore hits = new HitStore(connection);
        if (!added.isEmpty()) {
            hits.judgeAll(added, progress);
        }
        if (!packages.addedSets().isEmpty()) {
            new SetCounts(connection)
                    .recount(Optional.of(packages.addedSets().stream()
                            .mapToInt(Integer::intValue)
                            .toArray()));
        }
    }

    private List<Asset> asset(String key) throws SQLException {
        List<Asset> byKey = assets("key = ?", key);
        return byKey.isEmpty() ? assets("name = ?", key) : byKey;
    }

    private List<Asset> assets(String condition, String value) throws SQLException {
        return new ArrayList<>(Jdbc.list(
                connection,
                "select id, running_kernel from patch_asset where " + condition + " limit 2",
                List.of(value),
                row -> new Asset(row.getLong(1), Jdbc.text(row, "running_kernel"))));
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot <= 0 ? file : file.substring(0, dot);
    }

    private record Asset(long id, Optional<String> kernel) {}
}
