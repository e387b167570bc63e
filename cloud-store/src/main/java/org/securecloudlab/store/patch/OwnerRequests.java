package org.securecloudlab.store.patch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.securecloudlab.patch.owner.OwnershipRequest;
import org.securecloudlab.patch.owner.RequestState;
import org.securecloudlab.store.ConflictException;
import org.securecloudlab.store.jdbc.Jdbc;

/** Questions to candidates whether they will own an asset. An accepted one makes the candidate the owner by hand. */
@ApplicationScoped
public class OwnerRequests {
    private static final String SELECT =
            "select r.*, a.key from patch_owner_request r join patch_asset a on a.id = r.asset_id";

    private final Jdbc jdbc;

    OwnerRequests(DataSource dataSource) {
        this.jdbc = new Jdbc(dataSource);
    }

    /** A question and its number. */
    public record Numbered(long id, OwnershipRequest request) {}

    /** Questions to a candidate, or all, newest first. */
    public List<Numbered> list(Optional<String> candidate) {
        String where = candidate.isPresent() ? " where r.candidate = ?" : "";
        return jdbc.list(
                SELECT + where + " order by r.id desc limit 1000",
                candidate.<List<?>>map(List::of).orElse(List.of()),
                OwnerRequests::numbered);
    }

    /**
     * Asks.
     *
     * @return the question; empty when there is no such asset
     * @throws ConflictException when another question about the asset is open
     */
    public Optional<Numbered> ask(OwnershipRequest question) {
        return jdbc.inTransaction(connection -> {
            int open = Jdbc.list(
                            connection,
                            "select 1 from patch_owner_request r join patch_asset a on a.id = r.asset_id"
                                    + " where a.key = ? and r.state = 'OPEN'",
                            List.of(question.assetId()),
                            row -> 1)
                    .size();
            if (open > 0) {
                throw new ConflictException("another request about [" + question.assetId() + "] is open");
            }
            Jdbc.update(
                    connection,
                    "insert into patch_owner_request (asset_id, candidate, asked_by, asked_at, state)"
                            + " select id, ?, ?, ?, 'OPEN' from patch_asset where key = ?",
                    List.of(question.candidate(), question.askedBy(), question.askedAt(), question.assetId()));
            return Jdbc.list(
                            connection,
                            SELECT + " where a.key = ? and r.state = 'OPEN'",
                            List.of(question.assetId()),
                            OwnerRequests::numbered)
                    .stream()
                    .findFirst();
        });
    }

    /**
     * Answers.
     *
     * @return the answered question; empty when there is none of this number
     * @throws ConflictException when it was answered before
     */
    public Optional<Numbered> answer(long id, boolean accepted, String by, Instant at, Optional<String> reason) {
        return jdbc.inTransaction(connection -> {
            Optional<Numbered> found = Jdbc.list(
                            connection,
                            SELECT + " where r.id = ? for update of r",
                            List.of(id),
                            OwnerRequests::numbered)
                    .stream()
                    .findFirst();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            OwnershipRequest answered;
            try {
                answered = found.get().request().answered(accepted, by, at, reason);
            } catch (IllegalStateException e) {
                throw new ConflictException(String.valueOf(e.getMessage()));
            }
            Jdbc.update(
                    connection,
                    "update patch_owner_request set state = ?, answered_by = ?, answered_at = ?, reason = ? where id = ?",
                    List.of(answered.state().name(), by, at, reason, id));
            if (accepted) {
                Jdbc.update(
                        connection,
                        "update patch_asset set hand_team = ?, version = version + 1 where key = ?",
                        List.of(answered.candidate(), answered.assetId()));
                long assetId = Jdbc.list(
                                connection,
                                "select id from patch_asset where key = ?",
                                List.of(answered.assetId()),
                                row -> row.getLong(1))
                        .get(0);
                OwnerRules.apply(connection, Optional.of(assetId), by, at);
            }
            return Optional.of(new Numbered(id, answered));
        });
    }

    private static Numbered numbered(ResultSet row) throws SQLException {
        return new Numbered(
                row.getLong("id"),
                new OwnershipRequest(
                        row.getString("key"),
                        row.getString("candidate"),
                        row.getString("asked_by"),
                        Jdbc.instant(row, "asked_at").orElseThrow(),
                        RequestState.valueOf(row.getString("state")),
                        Jdbc.text(row, "answered_by"),
                        Jdbc.instant(row, "answered_at"),
                        Jdbc.text(row, "reason")));
    }
}
