package org.securecloudlab.store.patch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.securecloudlab.patch.inventory.RunningKernel;
import org.securecloudlab.patch.match.PackageKey;
import org.securecloudlab.patch.owner.OwnerSource;
import org.securecloudlab.patch.version.VersionScheme;
import org.securecloudlab.store.Page;
import org.securecloudlab.store.PageRequest;
import org.securecloudlab.store.jdbc.Conditions;
import org.securecloudlab.store.jdbc.Jdbc;

/** Instances, images and hosts: who owns them, how much they matter, what is found in them. */
@ApplicationScoped
public class Assets {
    private final Jdbc jdbc;

    Assets(DataSource dataSource) {
        this.jdbc = new Jdbc(dataSource);
    }

    /** A page of assets. */
    public Page<AssetRow> page(AssetFilter filter, AssetSort sort, PageRequest page) {
        Conditions conditions = AssetQueries.conditions(filter);
        return sort.keyset()
                .chosenFirst(
                        jdbc, AssetQueries.COLUMNS, AssetQueries.FROM, "a.id", conditions, page, AssetQueries::row);
    }

    /** One asset by the cloud's id. */
    public Optional<AssetRow> find(String key) {
        return jdbc.first(
                "select " + AssetQueries.COLUMNS + " from " + AssetQueries.FROM + " where a.key = ?",
                List.of(key),
                AssetQueries::row);
    }

    /**
     * Changes what people say about an asset.
     *
     * @param expected the version that the caller knew; empty: whatever there is
     * @return the new version; empty when there is no such asset
     * @throws VersionConflictException when it is another one by now
     */
    public Optional<Integer> edit(String key, AssetEdit edit, OptionalInt expected, String by, Instant at) {
        return jdbc.inTransaction(connection -> {
            Optional<Locked> locked = lock(connection, key);
            if (locked.isEmpty()) {
                return Optional.empty();
            }
            int version = locked.get().version();
            if (expected.isPresent() && expected.getAsInt() != version) {
                throw new VersionConflictException("asset", key, expected.getAsInt(), version);
            }
            Jdbc.update(
                    connection,
                    "update patch_asset set hand_team = ?, environment = ?, criticality = ?, mission = ?, exposed = ?,"
                            + " window_name = ?, version = version + 1 where key = ?",
                    List.of(
                            edit.team(),
                            edit.environment(),
                            edit.criticality().name(),
                            edit.mission().name(),
                            edit.exposed(),
                            edit.window(),
                            key));
            OwnerRules.apply(connection, Optional.of(locked.get().id()), by, at);
            return Optional.of(version + 1);
        });
    }

    /** Finds the owner of every asset anew, after a rule changed; gives how many owners changed. */
    public int applyRules(String by, Instant at) {
        return jdbc.inTransaction(connection -> OwnerRules.apply(connection, Optional.empty(), by, at));
    }

    /** Every change of owner, newest first. */
    public List<OwnerChange> ownerHistory(String key) {
        return jdbc.list(
                "select c.* from patch_owner_change c join patch_asset a on a.id = c.asset_id where a.key = ?"
                        + " order by c.id desc",
                List.of(key),
                row -> new OwnerChange(
                        Jdbc.text(row, "team"),
                        Jdbc.text(row, "source").map(OwnerSource::valueOf),
                        row.getString("by_whom"),
                        Jdbc.instant(row, "at").orElseThrow()));
    }

    /** The packages of an asset, as {@code name version}. */
    public List<String> packages(String key) {
        return jdbc.list(
                "select p.name || ' ' || p.version from patch_asset a join patch_set s on s.id = a.set_id"
                        + " join patch_package p on p.id = any (s.package_ids) where a.key = ? order by p.name, p.id",
                List.of(key),
                row -> row.getString(1));
    }

    /**
     * Says which kernel runs, as {@code uname -r} prints it; tells whether a newer one is installed.
     *
     * @return empty when there is no such asset
     */
    public Optional<RunningKernel> runningKernel(String key, String release) {
        return jdbc.inTransaction(connection -> {
            Optional<Locked> locked = lock(connection, key);
            if (locked.isEmpty()) {
                return Optional.empty();
            }
            List<PackageKey> packages = Jdbc.list(
                    connection,
                    "select p.* from patch_asset a join patch_set s on s.id = a.set_id"
                            + " join patch_package p on p.id = any (s.package_ids) where a.key = ?",
                    List.of(key),
                    PackageStore::key);
            VersionScheme scheme = packages.stream()
                    .findFirst()
                    .flatMap(first -> first.distribution().scheme())
                    .orElse(VersionScheme.GENERIC);
            RunningKernel kernel = RunningKernel.of(
                    release, packages.stream().map(PackageStore::installed).toList(), scheme);
            Jdbc.update(
                    connection,
                    "update patch_asset set running_kernel = ?, restart_needed = ? where key = ?",
                    List.of(release, kernel.needsRestart(), key));
            return Optional.of(kernel);
        });
    }

    /** How it stands with each owner; the unowned under an empty name. */
    public List<OwnerCoverage> coverage() {
        return jdbc.list(
                "select coalesce(a.team, '') as owner, bool_or(" + "t.name is not null and t.active) as known,"
                        + " count(*) as assets, count(a.set_id) as told, count(*) filter (where s.findings > 0) as affected,"
                        + " count(*) filter (where s.critical > 0) as critical,"
                        + " count(*) filter (where a.window_name is null) as without_window,"
                        + " count(*) filter (where a.restart_needed) as restart"
                        + " from patch_asset a left join patch_set s on s.id = a.set_id"
                        + " left join patch_team t on t.name = a.team group by 1 order by 1",
                List.of(),
                row -> new OwnerCoverage(
                        row.getString("owner"),
                        row.getBoolean("known"),
                        row.getLong("assets"),
                        row.getLong("told"),
                        row.getLong("affected"),
                        row.getLong("critical"),
                        row.getLong("without_window"),
                        row.getLong("restart")));
    }

    private record Locked(long id, int version) {}

    private static Optional<Locked> lock(Connection connection, String key) throws SQLException {
        return Jdbc.list(
                        connection,
                        "select id, version from patch_asset where key = ? for update",
                        List.of(key),
                        row -> new Locked(row.getLong(1), row.getInt(2)))
                .stream()
                .findFirst();
    }
}
