package org.securecloudlab.store.cloud;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.json.CloudDigest;
import org.securecloudlab.store.jdbc.Jdbc;

/** Saves a cloud as a version: everything in one transaction, so that a failure changes nothing. */
@ApplicationScoped
class CloudSaver {
    /** A million instances take a minute; this only ends a transaction that hangs. */
    static final int TRANSACTION_LIMIT_SECONDS = 3_600;

    private final CloudVersionRepository versions;
    private final Jdbc jdbc;

    CloudSaver(CloudVersionRepository versions, DataSource dataSource) {
        this.versions = versions;
        this.jdbc = new Jdbc(dataSource);
    }

    Saved save(Cloud cloud, List<Problem> problems) {
        String sha256 = CloudDigest.sha256(cloud);
        return QuarkusTransaction.requiringNew()
                .timeout(TRANSACTION_LIMIT_SECONDS)
                .call(() -> saveOnce(cloud, sha256, problems));
    }

    private Saved saveOnce(Cloud cloud, String sha256, List<Problem> problems) {
        int last = lockAndReadLast(cloud.name());
        Optional<CloudVersionEntity> same = versions.withContent(cloud.name(), sha256);
        if (same.isPresent()) {
            return new Saved(same.get().toRecord(), false);
        }
        // PostgreSQL keeps microseconds; what is returned must be what will be read.
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        CloudVersionEntity entity = new CloudVersionEntity(cloud, last + 1, sha256, now, problems);
        versions.persistAndFlush(entity);
        jdbc.update("update cloud set last_version = ? where name = ?", List.of(last + 1, cloud.name()));
        jdbc.with(connection -> writeContent(connection, entity.id(), cloud));
        return new Saved(entity.toRecord(), true);
    }

    /** Two savers of the same cloud come here one after the other. */
    private int lockAndReadLast(String name) {
        jdbc.update(
                "insert into cloud (name, last_version) values (?, 0) on conflict (name) do nothing", List.of(name));
        return jdbc.first(
                        "select last_version from cloud where name = ? for update", List.of(name), row -> row.getInt(1))
                .orElseThrow();
    }

    private static Void writeContent(Connection connection, long versionId, Cloud cloud) throws SQLException {
        try {
            BlockStore.write(connection, versionId, cloud);
            RowTables.write(connection, versionId, cloud);
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
