package org.securecloudlab.store.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The server process of a data directory, found by {@code postmaster.pid}: its first line is the process id, its second the data directory
 * (PostgreSQL, {@code src/include/utils/pidfile.h}).
 *
 * <p>When a JVM is killed, its server lives on without a parent. Whoever holds the folder's lock may end it.
 */
final class Orphan {
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

    private Orphan() {}

    /** Ends a server that a dead process left running on this data directory, and waits until it is gone. */
    static void stop(Path data) throws IOException {
        Optional<ProcessHandle> server = serverOf(data);
        if (server.isPresent()) {
            interrupt(server.get());
            awaitExit(server.get());
        }
    }

    /** The live server process of a data directory. */
    static Optional<ProcessHandle> serverOf(Path data) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(data.resolve("postmaster.pid"));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (lines.size() < 2 || !Path.of(lines.get(1)).equals(data)) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(ProcessHandle::isAlive)
                .filter(Orphan::isPostgres);
    }

    /** Waits for a server that is on its way down. */
    static void awaitExit(ProcessHandle server) throws IOException {
        try {
            server.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new DatabaseUnusableException(
                    "The database server, process " + server.pid() + ", did not stop within " + STOP_LIMIT.toSeconds()
                            + " s. It may be writing a lot: try again, or stop it with pg_ctl.",
                    e);
        } catch (ExecutionException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the database server stopped", e);
        }
    }

    // A process id may have been given to another program since.
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName())
                .filter(name -> name != null && name.toString().equals("postgres"))
                .isPresent();
    }

    // SIGINT is "fast shutdown"; Java can only send SIGTERM, which waits for clients.
    private static void interrupt(ProcessHandle server) throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start();
    }
}
