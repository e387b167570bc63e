package org.securecloudlab.store.cloud;

import java.util.Optional;
import javax.sql.DataSource;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.store.jdbc.Jdbc;

/** Loads whole clouds; plain JDBC, so that a worker needs no Hibernate. */
public final class CloudLoader {
    private final Jdbc jdbc;

    public CloudLoader(DataSource dataSource) {
        this.jdbc = new Jdbc(dataSource);
    }

    /** The cloud of a version, by the version's row id. */
    public Optional<Cloud> load(long versionId) {
        return jdbc.inTransaction(connection -> BlockStore.read(connection, versionId));
    }
}
