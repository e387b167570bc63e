package org.securecloudlab.store.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.store.postgres.DatabaseAccess;

/** Gives a {@code @QuarkusTest} its database: {@code @QuarkusTestResource(DatabaseResource.class)}. */
public final class DatabaseResource implements QuarkusTestResourceLifecycleManager {
    private Optional<TestDatabase> database = Optional.empty();

    @Override
    public Map<String, String> start() {
        TestDatabase started = TestDatabase.start();
        database = Optional.of(started);
        DatabaseAccess access = started.access();
        return Map.of(
                "quarkus.datasource.jdbc.url", access.jdbcUrl(),
                "quarkus.datasource.username", access.username(),
                "quarkus.datasource.password", access.password());
    }

    @Override
    public void stop() {
        database.ifPresent(TestDatabase::close);
        database = Optional.empty();
    }
}
