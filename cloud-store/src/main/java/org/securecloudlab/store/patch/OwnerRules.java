package org.securecloudlab.store.patch;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.store.jdbc.Jdbc;

/**
 * The rules of {@link org.securecloudlab.patch.owner.OwnershipRules} in one statement over all assets: by hand, then by tag, then by
 * project. The tags that name a team are {@code owner} and {@code team}.
 */
final class OwnerRules {
    private static final String FOUND = "select a.id,"
            + " coalesce(a.hand_team, nullif(trim(a.tags ->> 'owner'), ''), nullif(trim(a.tags ->> 'team'), ''), p.team) as team,"
            + " case when a.hand_team is not null then 'HAND'"
            + " when nullif(trim(a.tags ->> 'owner'), '') is not null or nullif(trim(a.tags ->> 'team'), '') is not null"
            + " then 'TAG' when p.team is not null then 'PROJECT' end as source"
            + " from patch_asset a left join patch_project_team p on p.project = a.project";

    private OwnerRules() {}

    /** Sets the owners of one asset, or of all, and writes down what changed; gives how many did. */
    static int apply(Connection connection, Optional<Long> assetId, String by, Instant at) throws SQLException {
        List<Object> arguments = new ArrayList<>();
        assetId.ifPresent(arguments::add);
        arguments.add(by);
        arguments.add(at);
        return Jdbc.update(
                connection,
                "with found as (" + FOUND + (assetId.isPresent() ? " where a.id = ?" : "") + "),"
                        + " changed as (update patch_asset a set team = f.team, owner_source = f.source from found f"
                        + " where f.id = a.id and (a.team is distinct from f.team or a.owner_source is distinct from f.source)"
                        + " returning a.id, f.team, f.source)"
                        + " insert into patch_owner_change (asset_id, team, source, by_whom, at)"
                        + " select id, team, source, ?, ? from changed",
                arguments);
    }
}
