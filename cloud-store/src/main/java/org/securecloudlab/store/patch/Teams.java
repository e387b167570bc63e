package org.securecloudlab.store.patch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.securecloudlab.patch.owner.Team;
import org.securecloudlab.store.jdbc.Jdbc;

/** Teams, and which team owns what is in a project. */
@ApplicationScoped
public class Teams {
    private final Jdbc jdbc;

    Teams(DataSource dataSource) {
        this.jdbc = new Jdbc(dataSource);
    }

    /** All teams by name. */
    public List<Versioned<Team>> list() {
        return jdbc.list("select * from patch_team order by name", List.of(), Teams::team);
    }

    /** One team. */
    public Optional<Versioned<Team>> find(String name) {
        return jdbc.first("select * from patch_team where name = ?", List.of(name), Teams::team);
    }

    /**
     * Stores a team.
     *
     * @param expected the version that the caller knew; 0 for a new one; empty: whatever there is
     * @throws VersionConflictException when it is another one by now
     */
    public Versioned<Team> save(Team team, OptionalInt expected) {
        return jdbc.inTransaction(connection -> {
            Optional<Integer> current = Jdbc.list(
                            connection,
                            "select version from patch_team where name = ? for update",
                            List.of(team.name()),
                            row -> row.getInt(1))
                    .stream()
                    .findFirst();
            int known = current.orElse(0);
            if (expected.isPresent() && expected.getAsInt() != known) {
                throw new VersionConflictException("team", team.name(), expected.getAsInt(), known);
            }
            Jdbc.update(
                    connection,
                    "insert into patch_team (name, contact, deputy, active, version) values (?, ?, ?, ?, ?)"
                            + " on conflict (name) do update set contact = excluded.contact, deputy = excluded.deputy,"
                            + " active = excluded.active, version = excluded.version",
                    List.of(team.name(), team.contact(), team.deputy(), team.active(), known + 1));
            return new Versioned<>(team, known + 1);
        });
    }

    /** Says which team owns what is in a project; empty: none does. Assets are told by {@link Assets#applyRules}. */
    public void ofProject(String project, Optional<String> team) {
        if (team.isEmpty()) {
            jdbc.update("delete from patch_project_team where project = ?", List.of(project));
        } else {
            jdbc.update(
                    "insert into patch_project_team (project, team) values (?, ?)"
                            + " on conflict (project) do update set team = excluded.team",
                    List.of(project, team.get()));
        }
    }

    private static Versioned<Team> team(ResultSet row) throws SQLException {
        return new Versioned<>(
                new Team(
                        row.getString("name"),
                        row.getString("contact"),
                        Jdbc.text(row, "deputy"),
                        row.getBoolean("active")),
                row.getInt("version"));
    }
}
