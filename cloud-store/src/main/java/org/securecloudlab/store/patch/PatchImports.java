package org.securecloudlab.store.patch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.store.jdbc.Jdbc;

/** Imports: asked for, watched, cancelled. A worker does them one by one; what is done is never done twice. */
@ApplicationScoped
public class PatchImports {
    private static final int PART_BYTES = 4 << 20;
    private static final TypeReference<List<Problem>> PROBLEMS = new TypeReference<>() {};

    private final DataSource dataSource;
    private final Jdbc jdbc;

    PatchImports(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = new Jdbc(dataSource);
    }

    /**
     * Stores what was uploaded and queues the import. The same upload that waits or runs already is not queued again.
     *
     * @throws UncheckedIOException when the upload cannot be read
     */
    public PatchImport start(ImportRequest request, InputStream content, Instant now) {
        long id = jdbc.inTransaction(connection -> insert(connection, request, content, now));
        ImportTask.queue(dataSource, id);
        return find(id).orElseThrow();
    }

    private static long insert(Connection connection, ImportRequest request, InputStream content, Instant now)
            throws SQLException {
        long id = Jdbc.list(
                        connection,
                        "insert into patch_import (kind, file, target, distribution, partial, sha256, state, by_whom,"
                                + " created_at) values (?, ?, ?, ?, ?, '', 'QUEUED', ?, ?) returning id",
                        List.of(
                                request.kind().name(),
                                request.file(),
                                request.target(),
                                request.distribution(),
                                request.partial(),
                                request.by(),
                                now),
                        row -> row.getLong(1))
                .get(0);
        MessageDigest digest = sha256();
        long total = 0;
        int ordinal = 0;
        try {
            for (byte[] part = content.readNBytes(PART_BYTES); part.length > 0; part = content.readNBytes(PART_BYTES)) {
                digest.update(part);
                total += part.length;
                Jdbc.update(
                        connection,
                        "insert into patch_import_part (import_id, ordinal, content) values (?, ?, ?)",
                        List.of(id, ordinal++, part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String hash = HexFormat.of().formatHex(digest.digest());
        Jdbc.update(connection, "update patch_import set sha256 = ?, total = ? where id = ?", List.of(hash, total, id));
        return same(connection, request, hash, id).orElse(id);
    }

    /** The same upload that has not ended; this one then goes away. */
    private static Optional<Long> same(Connection connection, ImportRequest request, String hash, long id)
            throws SQLException {
        Optional<Long> same = Jdbc.list(
                        connection,
                        "select id from patch_import where sha256 = ? and kind = ? and partial = ?"
                                + " and target is not distinct from ? and state in ('QUEUED', 'RUNNING') and id <> ?"
                                + " order by id limit 1",
                        Arrays.asList(hash, request.kind().name(), request.partial(), request.target(), id),
                        row -> row.getLong(1))
                .stream()
                .findFirst();
        if (same.isPresent()) {
            Jdbc.update(connection, "delete from patch_import where id = ?", List.of(id));
        }
        return same;
    }

    /** One import. */
    public Optional<PatchImport> find(long id) {
        return jdbc.first("select * from patch_import where id = ?", List.of(id), PatchImports::row);
    }

    /** The latest imports, newest first. */
    public List<PatchImport> list(int limit) {
        return jdbc.list("select * from patch_import order by id desc limit ?", List.of(limit), PatchImports::row);
    }

    /** Cancels one that has not ended; its transaction is undone. */
    public boolean cancel(long id, Instant now) {
        return jdbc.update(
                        "update patch_import set state = 'CANCELLED', finished_at = ? where id = ?"
                                + " and state in ('QUEUED', 'RUNNING')",
                        List.of(now, id))
                > 0;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static PatchImport row(ResultSet row) throws SQLException {
        List<Problem> problems;
        try {
            problems = CloudJson.mapper().readValue(row.getString("problems"), PROBLEMS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        return new PatchImport(
                row.getLong("id"),
                new ImportRequest(
                        ImportKind.valueOf(row.getString("kind")),
                        row.getString("file"),
                        Jdbc.text(row, "target"),
                        Jdbc.text(row, "distribution"),
                        row.getBoolean("partial"),
                        row.getString("by_whom")),
                ImportState.valueOf(row.getString("state")),
                row.getLong("done"),
                row.getLong("total"),
                row.getLong("taken"),
                row.getLong("refused"),
                problems,
                Jdbc.text(row, "error"),
                Jdbc.instant(row, "created_at").orElseThrow(),
                Jdbc.instant(row, "finished_at"));
    }
}
