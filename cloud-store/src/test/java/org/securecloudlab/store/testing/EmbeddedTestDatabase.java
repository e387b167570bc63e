package org.securecloudlab.store.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.securecloudlab.store.postgres.DatabaseAccess;
import org.securecloudlab.store.postgres.EmbeddedPostgres;

/** Our own server in a temporary folder, which goes with it. */
record EmbeddedTestDatabase(Path folder, EmbeddedPostgres server) implements TestDatabase {

    static TestDatabase startInTemporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("lab-test-db");
            return new EmbeddedTestDatabase(folder, EmbeddedPostgres.start(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public DatabaseAccess access() {
        return server.access();
    }

    @Override
    public void close() {
        server.close();
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
