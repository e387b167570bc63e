package org.securecloudlab.store.cloud;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.store.jdbc.BinaryCopy;
import org.securecloudlab.store.jdbc.Jdbc;

/** Writes and deletes the columns of a version that lists and maps are made from. */
final class RowTables {
    private static final List<String> SHARED = List.of("cloud_block", "cloud_host_group");
    private static final VersionTable HOSTS = new VersionTable("cloud_host");
    private static final VersionTable AGGREGATES = new VersionTable("cloud_host_aggregate");
    private static final VersionTable INSTANCES = new VersionTable("cloud_instance");

    private static final List<String> LOAD_COLUMNS =
            List.of("vcpu_used", "vcpu_capacity", "ram_used", "ram_capacity", "disk_used", "disk_capacity");
    private static final List<String> HOST_COLUMNS = columns(
            "version_id",
            "ordinal",
            "key",
            "name",
            "zone",
            "aggregates",
            "rack",
            "status",
            "hypervisor_type",
            "instance_count");
    private static final List<String> GROUP_COLUMNS =
            columns("version_id", "kind", "name", "hosts", "hosts_up", "instances");
    private static final List<String> AGGREGATE_COLUMNS = List.of("version_id", "aggregate", "ordinal");
    private static final List<String> INSTANCE_COLUMNS = List.of(
            "version_id", "ordinal", "id", "name", "status", "project_id", "host", "zone", "flavor", "image_id");

    private RowTables() {}

    private static List<String> columns(String... first) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(LOAD_COLUMNS);
        return List.copyOf(all);
    }

    static void write(Connection connection, long versionId, Cloud cloud) throws SQLException, IOException {
        HostFacts facts = new HostFacts(cloud);
        List<HostRow> hosts = new ArrayList<>(cloud.hosts().size());
        HostGroups groups = new HostGroups();
        for (Host host : cloud.hosts()) {
            HostRow row = facts.row(host);
            hosts.add(row);
            groups.add(row);
        }
        HOSTS.fill(connection, versionId, table -> writeHosts(connection, table, versionId, hosts));
        AGGREGATES.fill(connection, versionId, table -> writeAggregates(connection, table, versionId, hosts));
        writeGroups(connection, versionId, groups);
        INSTANCES.fill(connection, versionId, table -> writeInstances(connection, table, versionId, cloud.instances()));
    }

    private static void writeHosts(Connection connection, String table, long versionId, List<HostRow> hosts)
            throws SQLException, IOException {
        try (BinaryCopy copy = BinaryCopy.into(connection, table, HOST_COLUMNS)) {
            int ordinal = 0;
            for (HostRow host : hosts) {
                copy.row(HOST_COLUMNS.size())
                        .bigint(versionId)
                        .integer(ordinal++)
                        .text(host.key())
                        .text(host.name())
                        .text(host.zone())
                        .texts(host.aggregates())
                        .text(host.rack())
                        .text(host.status().name())
                        .text(host.hypervisorType())
                        .integer(host.instanceCount());
                load(copy, host.vcpu(), host.ramMiB(), host.diskGiB());
            }
        }
    }

    private static void load(BinaryCopy copy, Utilisation... resources) throws IOException {
        for (Utilisation resource : resources) {
            copy.bigint(resource.used()).bigint(resource.capacity());
        }
    }

    private static void writeAggregates(Connection connection, String table, long versionId, List<HostRow> hosts)
            throws SQLException, IOException {
        try (BinaryCopy copy = BinaryCopy.into(connection, table, AGGREGATE_COLUMNS)) {
            for (int ordinal = 0; ordinal < hosts.size(); ordinal++) {
                for (String aggregate : hosts.get(ordinal).aggregates()) {
                    copy.row(AGGREGATE_COLUMNS.size())
                            .bigint(versionId)
                            .text(aggregate)
                            .integer(ordinal);
                }
            }
        }
    }

    private static void writeGroups(Connection connection, long versionId, HostGroups groups)
            throws SQLException, IOException {
        try (BinaryCopy copy = BinaryCopy.into(connection, "cloud_host_group", GROUP_COLUMNS)) {
            for (HostGroupLoad group : groups.all()) {
                copy.row(GROUP_COLUMNS.size())
                        .bigint(versionId)
                        .text(group.kind().name())
                        .text(group.name())
                        .integer(group.hosts())
                        .integer(group.hostsUp())
                        .integer(group.instances());
                load(copy, group.vcpu(), group.ramMiB(), group.diskGiB());
            }
        }
    }

    private static void writeInstances(Connection connection, String table, long versionId, List<Instance> instances)
            throws SQLException, IOException {
        try (BinaryCopy copy = BinaryCopy.into(connection, table, INSTANCE_COLUMNS)) {
            int ordinal = 0;
            for (Instance instance : instances) {
                copy.row(INSTANCE_COLUMNS.size())
                        .bigint(versionId)
                        .integer(ordinal++)
                        .text(instance.id())
                        .text(instance.name())
                        .text(instance.status())
                        .text(instance.projectId())
                        .text(instance.host())
                        .text(instance.availabilityZone())
                        .text(instance.flavorName().or(instance::flavorId))
                        .text(instance.imageId());
            }
        }
    }

    /** Deletes everything of a version but the version's own row. */
    static void delete(Connection connection, long versionId) throws SQLException {
        for (String table : SHARED) {
            Jdbc.update(connection, "delete from " + table + " where version_id = ?", List.of(versionId));
        }
        HOSTS.drop(connection, versionId);
        AGGREGATES.drop(connection, versionId);
        INSTANCES.drop(connection, versionId);
    }
}
