package org.securecloudlab.store.patch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.securecloudlab.patch.window.Freeze;
import org.securecloudlab.patch.window.MaintenanceWindow;
import org.securecloudlab.store.ConflictException;
import org.securecloudlab.store.jdbc.Jdbc;

/** Maintenance windows and freezes. */
@ApplicationScoped
public class PatchWindows {
    private final Jdbc jdbc;

    PatchWindows(DataSource dataSource) {
        this.jdbc = new Jdbc(dataSource);
    }

    /** All windows by name. */
    public List<Versioned<MaintenanceWindow>> list() {
        return jdbc.list("select * from patch_window order by name", List.of(), PatchWindows::window);
    }

    /** One window. */
    public Optional<Versioned<MaintenanceWindow>> find(String name) {
        return jdbc.first("select * from patch_window where name = ?", List.of(name), PatchWindows::window);
    }

    /**
     * Stores a window.
     *
     * @param expected the version that the caller knew; 0 for a new one; empty: whatever there is
     * @throws VersionConflictException when it is another one by now
     */
    public Versioned<MaintenanceWindow> save(MaintenanceWindow window, OptionalInt expected) {
        return jdbc.inTransaction(connection -> {
            int known = Jdbc.list(
                            connection,
                            "select version from patch_window where name = ? for update",
                            List.of(window.name()),
                            row -> row.getInt(1))
                    .stream()
                    .findFirst()
                    .orElse(0);
            if (expected.isPresent() && expected.getAsInt() != known) {
                throw new VersionConflictException("window", window.name(), expected.getAsInt(), known);
            }
            Jdbc.update(
                    connection,
                    "insert into patch_window (name, first_start, zone, length_seconds, rule, exceptions, version)"
                            + " values (?, ?, ?, ?, ?, cast(? as date[]), ?) on conflict (name) do update set"
                            + " first_start = excluded.first_start, zone = excluded.zone,"
                            + " length_seconds = excluded.length_seconds, rule = excluded.rule,"
                            + " exceptions = excluded.exceptions, version = excluded.version",
                    List.of(
                            window.name(),
                            window.firstStart(),
                            window.zone().getId(),
                            window.length().toSeconds(),
                            window.rule(),
                            window.exceptions().stream()
                                    .map(LocalDate::toString)
                                    .toArray(String[]::new),
                            known + 1));
            return new Versioned<>(window, known + 1);
        });
    }

    /**
     * Deletes a window.
     *
     * @throws ConflictException when assets have it
     */
    public boolean delete(String name) {
        int used = jdbc.first(
                        "select count(*) from patch_asset where window_name = ?", List.of(name), row -> row.getInt(1))
                .orElse(0);
        if (used > 0) {
            throw new ConflictException("window [" + name + "] is that of " + used + " assets");
        }
        return jdbc.update("delete from patch_window where name = ?", List.of(name)) > 0;
    }

    /** All freezes by their start. */
    public List<Freeze> freezes() {
        return jdbc.list(
                "select * from patch_freeze order by starts, name",
                List.of(),
                row -> new Freeze(
                        row.getString("name"),
                        Jdbc.instant(row, "starts").orElseThrow(),
                        Jdbc.instant(row, "ends").orElseThrow()));
    }

    /** Stores a freeze, in the place of the one of this name. */
    public void freeze(Freeze freeze) {
        jdbc.update(
                "insert into patch_freeze (name, starts, ends) values (?, ?, ?) on conflict (name) do update set"
                        + " starts = excluded.starts, ends = excluded.ends",
                List.of(freeze.name(), freeze.from(), freeze.to()));
    }

    /** Deletes a freeze. */
    public boolean thaw(String name) {
        return jdbc.update("delete from patch_freeze where name = ?", List.of(name)) > 0;
    }

    private static Versioned<MaintenanceWindow> window(ResultSet row) throws SQLException {
        List<LocalDate> exceptions = Arrays.stream(
                        (Date[]) row.getArray("exceptions").getArray())
                .map(Date::toLocalDate)
                .toList();
        return new Versioned<>(
                new MaintenanceWindow(
                        row.getString("name"),
                        row.getObject("first_start", LocalDateTime.class),
                        ZoneId.of(row.getString("zone")),
                        Duration.ofSeconds(row.getLong("length_seconds")),
                        row.getString("rule"),
                        exceptions),
                row.getInt("version"));
    }
}
