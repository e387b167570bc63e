package org.securecloudlab.store.patch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.securecloudlab.patch.owner.AssetKind;
import org.securecloudlab.patch.owner.OwnerSource;
import org.securecloudlab.patch.owner.OwnershipState;
import org.securecloudlab.patch.urgency.Level;
import org.securecloudlab.store.jdbc.Conditions;
import org.securecloudlab.store.jdbc.Jdbc;

/** The parts of queries on assets, and their rows. */
final class AssetQueries {
    static final String COLUMNS = "a.*, coalesce(s.findings, 0) as findings, coalesce(s.critical, 0) as critical,"
            + " coalesce(s.high, 0) as high, hs.findings as host_findings, t.name is not null and t.active"
            + " and (t.contact <> '' or coalesce(t.deputy, '') <> '') as reachable";
    static final String FROM = "patch_asset a left join patch_set s on s.id = a.set_id"
            + " left join patch_team t on t.name = a.team"
            + " left join patch_asset h on h.key = a.host and h.kind = 'HOST'"
            + " left join patch_set hs on hs.id = h.set_id";
    private static final String REACHABLE =
            "(t.name is not null and t.active and (t.contact <> '' or coalesce(t.deputy, '') <> ''))";

    private AssetQueries() {}

    static Conditions conditions(AssetFilter filter) {
        Conditions conditions = new Conditions()
                .and("a.team = ?", filter.team())
                .and("a.kind = ?", filter.kind().map(AssetKind::name))
                .and("a.environment = ?", filter.environment())
                .andPrefix("a.name", filter.namePrefix());
        filter.ownership().ifPresent(state -> conditions.and("(" + condition(state) + ") = ?", true));
        filter.affected().ifPresent(affected -> conditions.and("(coalesce(s.findings, 0) > 0) = ?", affected));
        return conditions;
    }

    /** Teams are joined only where they matter. */
    private static String condition(OwnershipState state) {
        return switch (state) {
            case UNOWNED -> "a.team is null";
            case OWNED -> "a.team is not null and " + REACHABLE;
            case ORPHANED -> "a.team is not null and not " + REACHABLE;
        };
    }

    static AssetRow row(ResultSet row) throws SQLException {
        Optional<String> team = Jdbc.text(row, "team");
        OwnershipState ownership = team.isEmpty()
                ? OwnershipState.UNOWNED
                : row.getBoolean("reachable") ? OwnershipState.OWNED : OwnershipState.ORPHANED;
        int hostFindings = row.getInt("host_findings");
        Optional<Integer> ofHost = row.wasNull() ? Optional.empty() : Optional.of(hostFindings);
        return new AssetRow(
                row.getString("key"),
                AssetKind.valueOf(row.getString("kind")),
                row.getString("name"),
                Jdbc.text(row, "project"),
                Jdbc.text(row, "image"),
                Jdbc.text(row, "host"),
                team,
                Jdbc.text(row, "owner_source").map(OwnerSource::valueOf),
                ownership,
                row.getString("environment"),
                Level.valueOf(row.getString("criticality")),
                Level.valueOf(row.getString("mission")),
                row.getBoolean("exposed"),
                Jdbc.text(row, "window_name"),
                Jdbc.text(row, "distribution"),
                row.getBoolean("restart_needed"),
                Jdbc.instant(row, "inventory_at"),
                row.getInt("findings"),
                row.getInt("critical"),
                row.getInt("high"),
                ofHost,
                row.getInt("version"));
    }
}
