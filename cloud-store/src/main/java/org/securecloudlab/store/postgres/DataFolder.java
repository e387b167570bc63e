package org.securecloudlab.store.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of one server, held by a lock as long as this object is open.
 *
 * <p>{@code lock}, {@code postgres.password} (superuser), {@code lab.password} (application), {@code initialised}, and {@code data}, which is
 * PostgreSQL's own.
 */
final class DataFolder implements AutoCloseable {
    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /** Makes the folder (0700) where it is missing, and takes the lock before anything in it is touched. */
    static DataFolder open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path root = folder.toRealPath();
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        FileChannel channel =
                FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (tryLock(channel)) {
                return new DataFolder(root, channel);
            }
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new DatabaseUnusableException("The data folder [" + folder
                + "] is in use by another process of this program. Stop that one, choose another folder, or connect to its"
                + " server by URL.");
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path data() {
        return root.resolve("data");
    }

    Path superuserPassword() {
        return root.resolve("postgres.password");
    }

    Path applicationPassword() {
        return root.resolve("lab.password");
    }

    /** Removes what an interrupted first start left; a folder that once worked is never touched. */
    void dropHalfMadeData() throws IOException {
        if (isInitialised() || !Files.exists(data())) {
            return;
        }
        try (Stream<Path> paths = Files.walk(data())) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }

    boolean isInitialised() {
        return Files.exists(root.resolve("initialised"));
    }

    void markInitialised() throws IOException {
        if (!isInitialised()) {
            Files.createFile(root.resolve("initialised"));
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
