package org.securecloudlab.store.testing;

import org.securecloudlab.store.postgres.DatabaseAccess;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL's own image, where Docker is. */
record ContainerTestDatabase(PostgreSQLContainer container) implements TestDatabase {

    @SuppressWarnings("resource") // closed by close()
    static TestDatabase startContainer() {
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:18");
        container.start();
        return new ContainerTestDatabase(container);
    }

    @Override
    public DatabaseAccess access() {
        return new DatabaseAccess(container.getJdbcUrl(), container.getUsername(), container.getPassword());
    }

    @Override
    public void close() {
        container.stop();
    }
}
