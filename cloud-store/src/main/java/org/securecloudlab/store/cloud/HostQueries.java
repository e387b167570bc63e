package org.securecloudlab.store.cloud;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.store.Page;
import org.securecloudlab.store.PageRequest;
import org.securecloudlab.store.jdbc.Conditions;
import org.securecloudlab.store.jdbc.Jdbc;
import org.securecloudlab.store.jdbc.Keyset;
import org.securecloudlab.store.jdbc.SortedKeyset;

/** Reads rows of hosts and of groups of hosts. */
final class HostQueries {
    private record Numbered(int ordinal, HostRow row) {}

    // Among many names with one start, any other order would need all of them.
    private static final SortedKeyset BY_NAME = SortedKeyset.byName("h.name");

    private final Jdbc jdbc;

    HostQueries(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    Page<HostRow> page(long versionId, long hostCount, HostFilter filter, PageRequest page) {
        Conditions asked = new Conditions()
                .andPrefix("h.name", filter.namePrefix())
                .andText("h.zone", filter.zone())
                .andText("h.rack", filter.rack())
                .and("h.status = ?", filter.status().map(Enum::name));
        if (filter.namePrefix().isPresent()) {
            asked.and("? = any (h.aggregates)", filter.aggregate()).and("h.version_id = ?", versionId);
            return BY_NAME.page(jdbc, "h.*", "cloud_host h", "h.ordinal", asked, page, HostQueries::hostRow);
        }
        asked.andText("a.aggregate", filter.aggregate());
        String from = "cloud_host h"
                + (filter.aggregate().isPresent()
                        ? " join cloud_host_aggregate a on a.version_id = h.version_id and a.ordinal = h.ordinal"
                        : "");
        boolean all = asked.isEmpty();
        asked.and("h.version_id = ?", versionId);
        Conditions onPage = asked.copy();
        Keyset.after(page).ifPresent(ordinal -> onPage.and("h.ordinal > ?", ordinal));
        List<Numbered> rows = jdbc.list(
                "select h.* from " + from + onPage.where() + " order by h.ordinal limit " + (page.limit() + 1),
                onPage.arguments(),
                row -> new Numbered(row.getInt("ordinal"), hostRow(row)));
        Keyset.Total total = all
                ? new Keyset.Total(hostCount, true)
                : Keyset.Total.of(rows, page, () -> Keyset.Total.counted(jdbc, from, asked));
        return Keyset.page(rows, page, Numbered::ordinal, Numbered::row, total);
    }

    Optional<HostRow> row(long versionId, String key) {
        return byKey(versionId, key, HostQueries::hostRow);
    }

    Optional<Integer> ordinal(long versionId, String key) {
        return byKey(versionId, key, row -> row.getInt("ordinal"));
    }

    private <T> Optional<T> byKey(long versionId, String key, Jdbc.RowMapper<T> mapper) {
        Conditions one = new Conditions().and("version_id = ?", versionId).andText("key", Optional.of(key));
        return jdbc.first(
                "select * from cloud_host" + one.where() + " order by ordinal limit 1", one.arguments(), mapper);
    }

    List<HostGroupLoad> groups(long versionId, HostGroupLoad.Kind kind) {
        return jdbc.list(
                "select * from cloud_host_group where version_id = ? and kind = ? order by name",
                List.of(versionId, kind.name()),
                HostQueries::group);
    }

    private static HostRow hostRow(ResultSet row) throws SQLException {
        return new HostRow(
                row.getString("key"),
                row.getString("name"),
                row.getString("zone"),
                texts(row, "aggregates"),
                Jdbc.text(row, "rack"),
                HostStatus.valueOf(row.getString("status")),
                row.getString("hypervisor_type"),
                utilisation(row, "vcpu"),
                utilisation(row, "ram"),
                utilisation(row, "disk"),
                row.getInt("instance_count"));
    }

    private static HostGroupLoad group(ResultSet row) throws SQLException {
        return new HostGroupLoad(
                HostGroupLoad.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getInt("hosts"),
                row.getInt("hosts_up"),
                row.getInt("instances"),
                utilisation(row, "vcpu"),
                utilisation(row, "ram"),
                utilisation(row, "disk"));
    }

    private static Utilisation utilisation(ResultSet row, String resource) throws SQLException {
        return new Utilisation(row.getLong(resource + "_used"), row.getLong(resource + "_capacity"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }
}
