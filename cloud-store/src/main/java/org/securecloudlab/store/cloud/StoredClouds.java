package org.securecloudlab.store.cloud;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.store.Page;
import org.securecloudlab.store.PageRequest;
import org.securecloudlab.store.jdbc.Jdbc;

/** Clouds on PostgreSQL: versions are entities, their content is rows and blocks. */
@ApplicationScoped
class StoredClouds implements Clouds {
    private static final int MAX_NAME = 200;

    /** A message names so many of the runs that need a version. */
    private static final int NAMED_RUNS = 20;

    private final CloudVersionRepository repository;
    private final CloudSaver saver;
    private final CloudLoader loader;
    private final Jdbc jdbc;
    private final HostQueries hosts;
    private final InstanceQueries instances;

    StoredClouds(CloudVersionRepository repository, CloudSaver saver, DataSource dataSource) {
        this.repository = repository;
        this.saver = saver;
        this.loader = new CloudLoader(dataSource);
        this.jdbc = new Jdbc(dataSource);
        this.hosts = new HostQueries(jdbc);
        this.instances = new InstanceQueries(jdbc);
    }

    @Override
    @Transactional
    public List<CloudVersion> list() {
        return records(repository.newestOfEach());
    }

    @Override
    @Transactional
    public List<CloudVersion> versions(String name) {
        return records(repository.versions(name));
    }

    private static List<CloudVersion> records(List<CloudVersionEntity> entities) {
        return entities.stream().map(CloudVersionEntity::toRecord).toList();
    }

    @Override
    @Transactional
    public Optional<CloudVersion> latest(String name) {
        return repository.latest(name).map(CloudVersionEntity::toRecord);
    }

    @Override
    @Transactional
    public Optional<CloudVersion> find(String name, int version) {
        return repository.version(name, version).map(CloudVersionEntity::toRecord);
    }

    @Override
    public Saved save(Cloud cloud, List<Problem> problems) {
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new IllegalArgumentException("an import with errors is not stored: " + problems);
        }
        if (cloud.name().isEmpty() || cloud.name().length() > MAX_NAME) {
            throw new IllegalArgumentException("a cloud's name has 1 to " + MAX_NAME + " characters");
        }
        return saver.save(cloud, problems);
    }

    // It streams within a transaction of its own.
    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<Cloud> load(String name, int version) {
        return key(name, version).flatMap(key -> loader.load(key.id()));
    }

    @Override
    public Optional<Cloud> outline(String name, int version) {
        return key(name, version).flatMap(key -> BlockStore.record(jdbc, key.id(), Block.OUTLINE, 0));
    }

    @Override
    @Transactional
    @TransactionConfiguration(timeout = CloudSaver.TRANSACTION_LIMIT_SECONDS)
    public boolean delete(String name, int version) {
        Optional<CloudVersionEntity> entity = repository.version(name, version);
        entity.ifPresent(found -> {
            requireUnused(found.toRecord().reference(), found.id());
            jdbc.with(connection -> {
                RowTables.delete(connection, found.id());
                return true;
            });
            repository.delete(found);
        });
        return entity.isPresent();
    }

    private void requireUnused(String reference, long versionId) {
        List<Long> runs = jdbc.list(
                "select id from run where cloud_version_id = ? order by id limit " + NAMED_RUNS,
                List.of(versionId),
                row -> row.getLong(1));
        if (!runs.isEmpty()) {
            throw new CloudInUseException(reference, runs);
        }
    }

    @Override
    public Page<HostRow> hosts(String name, int version, HostFilter filter, PageRequest page) {
        return key(name, version)
                .map(key -> hosts.page(key.id(), key.hosts(), filter, page))
                .orElseGet(StoredClouds::nothing);
    }

    @Override
    public Optional<Host> host(String name, int version, String key) {
        return key(name, version).flatMap(cloud -> hosts.ordinal(cloud.id(), key)
                .flatMap(ordinal -> BlockStore.record(jdbc, cloud.id(), Block.HOSTS, ordinal)));
    }

    @Override
    public Optional<HostRow> hostRow(String name, int version, String key) {
        return key(name, version).flatMap(cloud -> hosts.row(cloud.id(), key));
    }

    @Override
    public Page<InstanceRow> instances(String name, int version, InstanceFilter filter, PageRequest page) {
        return key(name, version)
                .map(key -> instances.page(key.id(), key.instances(), filter, page))
                .orElseGet(StoredClouds::nothing);
    }

    @Override
    public Optional<Instance> instance(String name, int version, String id) {
        return key(name, version).flatMap(cloud -> instances
                .ordinal(cloud.id(), id)
                .flatMap(ordinal -> BlockStore.record(jdbc, cloud.id(), Block.INSTANCES, ordinal)));
    }

    @Override
    public List<HostGroupLoad> hostGroups(String name, int version, HostGroupLoad.Kind kind) {
        return key(name, version).map(key -> hosts.groups(key.id(), kind)).orElse(List.of());
    }

    private static <T> Page<T> nothing() {
        return new Page<>(List.of(), Optional.empty(), 0, true);
    }

    /** What pages need of a version's row, without an entity manager. */
    private record Key(long id, int hosts, int instances) {}

    private Optional<Key> key(String name, int version) {
        return jdbc.first(
                "select id, host_count, instance_count from cloud_version where cloud_name = ? and version = ?",
                List.of(name, version),
                row -> new Key(row.getLong(1), row.getInt(2), row.getInt(3)));
    }
}
