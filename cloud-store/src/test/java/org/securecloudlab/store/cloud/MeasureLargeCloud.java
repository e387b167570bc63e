package org.securecloudlab.store.cloud;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.json.CloudDigest;
import org.securecloudlab.store.PageRequest;
import org.securecloudlab.store.jdbc.Jdbc;
import org.securecloudlab.store.testing.TestDatabase;

/** By hand: seconds to save and load a cloud, and milliseconds of its pages. Arguments: hosts, instances. */
final class MeasureLargeCloud {
    private static final long VERSION_ID = 1;
    private static final int PAGES = 200;

    private MeasureLargeCloud() {}

    public static void main(String[] args) throws Exception {
        int hosts = Integer.parseInt(args[0]);
        int instances = Integer.parseInt(args[1]);
        try (TestDatabase database = TestDatabase.start()) {
            PGSimpleDataSource dataSource = new PGSimpleDataSource();
            dataSource.setUrl(database.access().jdbcUrl());
            dataSource.setUser(database.access().username());
            dataSource.setPassword(database.access().password());
            Flyway.configure().dataSource(dataSource).load().migrate();
            Cloud cloud = SyntheticCloud.of("large", hosts, instances);
            Jdbc jdbc = new Jdbc(dataSource);
            timed("digest", () -> CloudDigest.sha256(cloud));
            jdbc.inTransaction(connection -> save(connection, cloud));
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement()) {
                for (String table : List.of("cloud_block", "cloud_host_v1", "cloud_instance_v1")) {
                    try (ResultSet size =
                            statement.executeQuery("select pg_total_relation_size('" + table + "') / 1048576")) {
                        size.next();
                        say("%s: %d MiB", table, size.getLong(1));
                    }
                }
            }
            CloudLoader loader = new CloudLoader(dataSource);
            Optional<Cloud> loaded = timed("load", () -> loader.load(VERSION_ID));
            say("equal: %b", loaded.equals(Optional.of(cloud)));
            pages(jdbc, hosts, instances);
            timed("delete", () -> jdbc.inTransaction(connection -> delete(connection)));
        }
    }

    private static Void delete(Connection connection) throws java.sql.SQLException {
        RowTables.delete(connection, VERSION_ID);
        return null;
    }

    private static Void save(Connection connection, Cloud cloud) {
        try {
            timed("blocks", () -> {
                BlockStore.write(connection, VERSION_ID, cloud);
                return 0;
            });
            return timed("rows", () -> {
                RowTables.write(connection, VERSION_ID, cloud);
                return null;
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pages(Jdbc jdbc, int hosts, int instances) throws Exception {
        HostQueries hostQueries = new HostQueries(jdbc);
        InstanceQueries instanceQueries = new InstanceQueries(jdbc);
        PageRequest first = PageRequest.first(100);
        PageRequest deep = PageRequest.after(Long.toString(hosts / 2, 36), 100);
        HostFilter zone = new HostFilter(
                Optional.empty(), Optional.of("zone-3"), Optional.empty(), Optional.empty(), Optional.empty());
        HostFilter aggregate = new HostFilter(
                Optional.of("compute-0"),
                Optional.empty(),
                Optional.of("aggregate-3"),
                Optional.empty(),
                Optional.empty());
        InstanceFilter active = new InstanceFilter(
                Optional.of("web-9"), Optional.empty(), Optional.empty(), Optional.of("ACTIVE"), Optional.empty());
        latency("hosts, deep", () -> hostQueries.page(VERSION_ID, hosts, HostFilter.ALL, deep));
        latency("hosts of a zone", () -> hostQueries.page(VERSION_ID, hosts, zone, first));
        latency("hosts of an aggregate by prefix", () -> hostQueries.page(VERSION_ID, hosts, aggregate, first));
        latency("instances, all", () -> instanceQueries.page(VERSION_ID, instances, InstanceFilter.ALL, deep));
        latency("instances by prefix and status", () -> instanceQueries.page(VERSION_ID, instances, active, first));
        latency(
                "instances of a host",
                () -> instanceQueries.page(
                        VERSION_ID, instances, InstanceFilter.onHost(SyntheticCloud.hostName(77)), first));
        latency("racks", () -> hostQueries.groups(VERSION_ID, HostGroupLoad.Kind.RACK));
        latency("one instance, whole", () -> BlockStore.record(jdbc, VERSION_ID, Block.INSTANCES, instances / 3));
    }

    private static void latency(String what, Callable<?> call) throws Exception {
        double[] milliseconds = new double[PAGES];
        for (int i = 0; i < PAGES; i++) {
            long start = System.nanoTime();
            call.call();
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(milliseconds);
        say("%s: median %.1f ms, p99 %.1f ms", what, milliseconds[PAGES / 2], milliseconds[PAGES * 99 / 100]);
    }

    private static <T> T timed(String what, Callable<T> call) throws Exception {
        long start = System.nanoTime();
        T result = call.call();
        say("%s: %.1f s", what, (System.nanoTime() - start) / 1e9);
        return result;
    }

    private static void say(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format + "%n", arguments);
    }
}
