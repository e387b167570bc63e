package org.securecloudlab.store.cloud;

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

/** Reads rows of instances. */
final class InstanceQueries {
    private record Numbered(int ordinal, InstanceRow row) {}

    // Among many names with one start, any other order would need all of them.
    private static final SortedKeyset BY_NAME = SortedKeyset.byName("name");

    private final Jdbc jdbc;

    InstanceQueries(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    Page<InstanceRow> page(long versionId, long instanceCount, InstanceFilter filter, PageRequest page) {
        Conditions asked = new Conditions()
                .andPrefix("name", filter.namePrefix())
                .andText("zone", filter.zone())
                .andText("project_id", filter.projectId())
                .andText("status", filter.status())
                .andText("host", filter.host());
        boolean all = asked.isEmpty();
        asked.and("version_id = ?", versionId);
        if (filter.namePrefix().isPresent()) {
            return BY_NAME.page(jdbc, "*", "cloud_instance", "ordinal", asked, page, InstanceQueries::instanceRow);
        }
        Conditions onPage = asked.copy();
        Keyset.after(page).ifPresent(ordinal -> onPage.and("ordinal > ?", ordinal));
        List<Numbered> rows = jdbc.list(
                "select * from cloud_instance" + onPage.where() + " order by ordinal limit " + (page.limit() + 1),
                onPage.arguments(),
                row -> new Numbered(row.getInt("ordinal"), instanceRow(row)));
        Keyset.Total total = all
                ? new Keyset.Total(instanceCount, true)
                : Keyset.Total.of(rows, page, () -> Keyset.Total.counted(jdbc, "cloud_instance", asked));
        return Keyset.page(rows, page, Numbered::ordinal, Numbered::row, total);
    }

    Optional<Integer> ordinal(long versionId, String id) {
        Conditions one = new Conditions().and("version_id = ?", versionId).andText("id", Optional.of(id));
        return jdbc.first(
                "select ordinal from cloud_instance" + one.where() + " order by ordinal limit 1",
                one.arguments(),
                row -> row.getInt(1));
    }

    private static InstanceRow instanceRow(ResultSet row) throws SQLException {
        return new InstanceRow(
                row.getString("id"),
                row.getString("name"),
                row.getString("status"),
                Jdbc.text(row, "project_id"),
                Jdbc.text(row, "host"),
                Jdbc.text(row, "zone"),
                Jdbc.text(row, "flavor"),
                Jdbc.text(row, "image_id"));
    }
}
