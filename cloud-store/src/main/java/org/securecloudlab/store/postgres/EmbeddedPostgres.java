package org.securecloudlab.store.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * PostgreSQL in a folder of the user's choice, started and stopped with this process.
 *
 * <p>One process at a time has the folder. A server that a killed process left behind is stopped first; its data is whole, since every commit is
 * flushed. Everything else connects with {@link #access()}: a role that owns its database and is no superuser.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** Longest wait for the server to answer, each of two times. */
    static final Duration START_LIMIT = Duration.ofSeconds(60);

    private static final int MAJOR = 18;

    private final DataFolder folder;
    private final io.zonky.test.db.postgres.embedded.EmbeddedPostgres server;
    private final DatabaseAccess access;
    private boolean closed;

    private EmbeddedPostgres(
            DataFolder folder, io.zonky.test.db.postgres.embedded.EmbeddedPostgres server, DatabaseAccess access) {
        this.folder = folder;
        this.server = server;
        this.access = access;
    }

    /** Starts on any free port. */
    public static EmbeddedPostgres start(Path folder) {
        return start(folder, 0);
    }

    /**
     * Starts the server of a folder, which is made where it is missing.
     *
     * @param port on 127.0.0.1; 0 takes a free one
     * @throws DatabaseUnusableException when the folder is in use, belongs to another version of PostgreSQL, or the server does not start
     */
    public static EmbeddedPostgres start(Path folder, int port) {
        try {
            DataFolder locked = DataFolder.open(folder);
            try {
                return startLocked(locked, port);
            } catch (IOException | RuntimeException e) {
                locked.close();
                throw e;
            }
        } catch (IOException e) {
            throw new DatabaseUnusableException(
                    "The database in folder [" + folder + "] does not start: " + e.getMessage()
                            + ". Check that the folder is yours and that there is space left.",
                    e);
        }
    }

    private static EmbeddedPostgres startLocked(DataFolder folder, int port) throws IOException {
        Orphan.stop(folder.data());
        folder.dropHalfMadeData();
        requireMajor(folder.data());
        String superuserPassword = PasswordFile.readOrCreate(folder.superuserPassword());
        String password = PasswordFile.readOrCreate(folder.applicationPassword());
        ServerLauncher launcher = new ServerLauncher(folder, port, superuserPassword);
        io.zonky.test.db.postgres.embedded.EmbeddedPostgres server = launcher.start();
        try {
            DatabaseAccess access = new ApplicationRole(server.getPort(), superuserPassword).ensure(password);
            folder.markInitialised();
            EmbeddedPostgres started = new EmbeddedPostgres(folder, server, access);
            // A process that is told to end must not be gone before its server is: the folder would still be written
            // to.
            Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stop-postgres"));
            return started;
        } catch (IOException | RuntimeException e) {
            stop(server, folder);
            throw e;
        }
    }

    private static void requireMajor(Path data) throws IOException {
        Path version = data.resolve("PG_VERSION");
        if (Files.exists(version)) {
            String major = Files.readString(version).strip();
            if (!major.equals(Integer.toString(MAJOR))) {
                throw new DatabaseUnusableException(
                        "The data folder was written by PostgreSQL " + major + "; this program brings " + MAJOR
                                + ". Move it over with pg_upgrade or pg_dump, or choose another folder.");
            }
        }
    }

    /** How to connect as the application's role. */
    public DatabaseAccess access() {
        return access;
    }

    /** Stops the server (fast shutdown), waits until it is gone and gives the folder back. Calling it again does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            stop(server, folder);
            folder.close();
        } catch (IOException e) {
            throw new DatabaseUnusableException("The database server did not stop cleanly: " + e.getMessage(), e);
        }
    }

    private static void stop(io.zonky.test.db.postgres.embedded.EmbeddedPostgres server, DataFolder folder)
            throws IOException {
        Optional<ProcessHandle> process = Orphan.serverOf(folder.data());
        server.close();
        // pg_ctl gives up after five seconds; the last checkpoint of a large import takes longer.
        if (process.isPresent()) {
            Orphan.awaitExit(process.get());
        }
    }
}
