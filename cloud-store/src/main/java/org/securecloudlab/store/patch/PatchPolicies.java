package org.securecloudlab.store.patch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.securecloudlab.store.jdbc.Jdbc;

/** The company's policy of urgency: the document that counts, and all before it. */
@ApplicationScoped
public class PatchPolicies {
    private static final String NAME = "urgency";

    private final Jdbc jdbc;

    PatchPolicies(DataSource dataSource) {
        this.jdbc = new Jdbc(dataSource);
    }

    /**
     * A policy as it was stored.
     *
     * @param version from 1 on
     * @param content the document
     * @param by who stored it
     * @param at when
     */
    public record StoredPolicy(int version, String content, String by, Instant at) {}

    /** The policy that counts; empty before the first is stored. */
    public Optional<StoredPolicy> current() {
        return jdbc.first(
                "select * from patch_policy order by version desc limit 1",
                List.of(),
                row -> new StoredPolicy(
                        row.getInt("version"),
                        row.getString("content"),
                        row.getString("by_whom"),
                        Jdbc.instant(row, "created_at").orElseThrow()));
    }

    /**
     * Stores a policy; it counts from now on.
     *
     * @param expected the version that the caller knew; 0 for the first; empty: whatever there is
     * @throws VersionConflictException when it is another one by now
     */
    public StoredPolicy save(String content, OptionalInt expected, String by, Instant now) {
        return jdbc.inTransaction(connection -> {
            Jdbc.update(connection, "lock table patch_policy in exclusive mode", List.of());
            int known = Jdbc.list(
                            connection,
                            "select coalesce(max(version), 0) from patch_policy",
                            List.of(),
                            row -> row.getInt(1))
                    .get(0);
            if (expected.isPresent() && expected.getAsInt() != known) {
                throw new VersionConflictException("policy", NAME, expected.getAsInt(), known);
            }
            Jdbc.update(
                    connection,
                    "insert into patch_policy (version, content, by_whom, created_at) values (?, ?, ?, ?)",
                    List.of(known + 1, content, by, now));
            return new StoredPolicy(known + 1, content, by, now);
        });
    }
}
