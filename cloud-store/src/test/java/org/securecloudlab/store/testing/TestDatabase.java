package org.securecloudlab.store.testing;

import org.securecloudlab.store.postgres.DatabaseAccess;

/** A real PostgreSQL with nothing in it, for the length of a test. */
public interface TestDatabase extends AutoCloseable {

    /** Starts what {@code -Dtest.db} names: {@code embedded} (the default) or {@code testcontainers}. */
    static TestDatabase start() {
        String kind = System.getProperty("test.db", "embedded");
        return switch (kind) {
            case "embedded" -> EmbeddedTestDatabase.startInTemporaryFolder();
            case "testcontainers" -> ContainerTestDatabase.startContainer();
            default -> throw new IllegalArgumentException("-Dtest.db=" + kind + ": embedded or testcontainers");
        };
    }

    /** How to connect; the role owns its database. */
    DatabaseAccess access();

    @Override
    void close();
}
