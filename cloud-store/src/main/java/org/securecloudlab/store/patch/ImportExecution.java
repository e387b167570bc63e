package org.securecloudlab.store.patch;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipException;
import javax.sql.DataSource;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.patch.advisory.Advisory;
import org.securecloudlab.patch.advisory.OsvReader;
import org.securecloudlab.patch.advisory.OsvZip;
import org.securecloudlab.store.cloud.CloudLoader;
import org.securecloudlab.store.jdbc.Jdbc;

/**
 * Does an import in one transaction: all of it is there afterwards, or nothing. Progress goes over a connection of its own, so that it
 * is seen meanwhile.
 */
final class ImportExecution {
    private final DataSource dataSource;
    private final Jdbc jdbc;

    ImportExecution(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = new Jdbc(dataSource);
    }

    /** Ends a transaction that must not be kept. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    void execute(long id) {
        int begun = jdbc.update(
                "update patch_import set state = 'RUNNING', done = 0 where id = ? and state in ('QUEUED', 'RUNNING')",
                List.of(id));
        Optional<PatchImport> found =
                jdbc.first("select * from patch_import where id = ?", List.of(id), PatchImports::row);
        if (begun == 0 || found.isEmpty()) {
            return;
        }
        ImportLog log = new ImportLog();
        Cancellation cancellation = new Cancellation();
        try {
            jdbc.inTransaction(connection -> {
                // One import at a time: two that count the same sets would undo each other.
                Jdbc.list(connection, "select pg_advisory_xact_lock(?)", List.of(0x7061_7463_68L), row -> true);
                work(connection, found.get(), log, cancellation);
                if (log.refused() > 0 && !found.get().request().partial()) {
                    throw new Refused();
                }
                return true;
            });
            end(id, ImportState.DONE, log, Optional.empty());
        } catch (Refused e) {
            end(id, ImportState.REFUSED, log, Optional.empty());
        } catch (CancellationException e) {
            end(id, ImportState.CANCELLED, log, Optional.empty());
        }
    }

    private void work(Connection connection, PatchImport work, ImportLog log, Cancellation cancellation)
            throws SQLException {
        PartsStream parts = new PartsStream(jdbc, work.id(), done -> progress(work.id(), done, cancellation));
        try (BufferedInputStream in = new BufferedInputStream(parts, 1 << 16)) {
            in.mark(4);
            int first = in.read();
            boolean zip = first == 'P' && in.read() == 'K';
            in.reset();
            Instant now = Instant.now();
            ImportRequest request = work.request();
            switch (request.kind()) {
                case ADVISORIES ->
                    advisories(new AdvisoryImport(connection, log, now), in, zip, request, log, cancellation);
                case INVENTORY ->
                    inventory(
                            new InventoryImport(connection, request, log, now),
                            in,
                            zip,
                            cancellation,
                            () -> log.refused() == 0 || request.partial(),
                            () -> progress(work.id(), work.total(), cancellation));
                case KEV -> new FeedImport(connection, log, request.file()).kev(in);
                case EPSS -> new FeedImport(connection, log, request.file()).epss(in, first);
                case VEX -> new FeedImport(connection, log, request.file()).vex(in, sha256(connection, work.id()));
                case CLOUD -> cloud(connection, request, log, now);
            }
        } catch (ZipException | EOFException e) {
            log.refuse(List.of(Problem.error("", "a broken archive", "one that its own tool can unpack")
                    .in(work.request().file())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void advisories(
            AdvisoryImport into,
            InputStream in,
            boolean zip,
            ImportRequest request,
            ImportLog log,
            Cancellation cancellation)
            throws IOException, SQLException {
        if (zip) {
            new OsvZip(into, cancellation).read(in, request.file());
        } else {
            Parsed<Advisory> parsed = OsvReader.read(in, request.file());
            if (parsed.value().isPresent()) {
                into.take(parsed.value().get(), parsed.problems());
            } else {
                into.refuse(parsed.problems());
            }
        }
        if (log.refused() == 0 || request.partial()) {
            into.finish();
        }
    }

    private static void inventory(
            InventoryImport into,
            InputStream in,
            boolean zip,
            Cancellation cancellation,
            BooleanSupplier isKept,
            Runnable progress)
            throws IOException, SQLException {
        if (zip) {
            into.zip(in, cancellation);
        } else {
            into.one(in);
        }
        // What will be undone need not be judged.
        if (isKept.getAsBoolean()) {
            into.finish(progress);
        }
    }

    private void cloud(Connection connection, ImportRequest request, ImportLog log, Instant now) throws SQLException {
        String name = request.target().orElse("");
        Optional<Long> version = Jdbc.list(
                        connection,
                        "select id from cloud_version where cloud_name = ? order by version desc limit 1",
                        List.of(name),
                        row -> row.getLong(1))
                .stream()
                .findFirst();
        Optional<Cloud> cloud = version.flatMap(new CloudLoader(dataSource)::load);
        if (cloud.isEmpty()) {
            log.refuse(List.of(Problem.error("target", name, "the name of a stored cloud")));
            return;
        }
        log.took(new CloudSync(connection).sync(cloud.get(), request.by(), now));
    }

    private static String sha256(Connection connection, long id) throws SQLException {
        return Jdbc.list(
                        connection,
                        "select sha256 from patch_import where id = ?",
                        List.of(id),
                        row -> row.getString(1))
                .get(0);
    }

    private void progress(long id, long done, Cancellation cancellation) {
        int running =
                jdbc.update("update patch_import set done = ? where id = ? and state = 'RUNNING'", List.of(done, id));
        if (running == 0) {
            cancellation.cancel();
        }
        cancellation.throwIfCancelled();
    }

    void end(long id, ImportState state, ImportLog log, Optional<String> error) {
        jdbc.inTransaction(connection -> {
            Jdbc.update(
                    connection,
                    "update patch_import set state = case when state = 'CANCELLED' then state else ? end, done = case when"
                            + " ? = 'DONE' then total else done end, taken = ?, refused = ?, problems = ?, error = ?,"
                            + " finished_at = ? where id = ?",
                    List.of(
                            state.name(),
                            state.name(),
                            state == ImportState.DONE ? log.taken() : 0,
                            log.refused(),
                            json(log.problems()),
                            error,
                            Instant.now(),
                            id));
            return Jdbc.update(connection, "delete from patch_import_part where import_id = ?", List.of(id));
        });
    }

    private static String json(List<Problem> problems) {
        try {
            return CloudJson.mapper().writeValueAsString(problems).replace("\\u0000", "\uFFFD");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
