package org.securecloudlab.store.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.openstack.ExportSource;
import org.securecloudlab.cloud.openstack.OpenStackImport;
import org.securecloudlab.store.testing.DatabaseResource;

/** No secret of an export's configuration reaches the database, in whatever column or block. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class SecretsTest {
    private static final String NOVA_CONF = """
            [DEFAULT]
            my_ip = 10.11.12.13
            transport_url = rabbit://rabbit-planted:transport-planted@mq1:5672,second-planted:other-planted@mq2:5672//
            image_proxy = https://images.example.org/v2?token=url-planted&page=1
            [api_database]
            connection = mysql+pymysql://nova:database-planted@db/nova_api?charset=utf8
            [keystone_authtoken]
            password = password-planted
            memcache_secret_key = memcache-planted
            [neutron]
            metadata_proxy_shared_secret = shared-planted
            [spice]
            enabled = perhaps
            [somebody_elses]
            root_token = unknown-planted
            """;
    private static final String HYPERVISORS = """
            [{"ID": 1, "Hypervisor Hostname": "cmp-marked", "Hypervisor Type": "QEMU", "Host IP": "10.0.0.1", "State": "up",
              "vCPUs": 8, "vCPUs Used": 0, "Memory MB": 16384, "Memory MB Used": 512}]
            """;

    @Inject
    Clouds clouds;

    @Inject
    DataSource dataSource;

    @Test
    void noTableHoldsASecret() throws SQLException, IOException {
        Parsed<Cloud> read = OpenStackImport.read(
                ExportSource.of(Map.of("etc/nova.conf", utf8(NOVA_CONF), "hypervisor-list.json", utf8(HYPERVISORS))),
                "planted secrets");
        assertThat(read.problems()).asString().doesNotContain("-planted");
        clouds.save(read.value().orElseThrow(), read.problems());

        List<String> dump = dump();
        assertThat(dump).as("blocks are read").anyMatch(text -> text.contains("10.11.12.13"));
        assertThat(dump).as("rows are read").anyMatch(text -> text.equals("cmp-marked"));
        assertThat(dump).noneMatch(text -> text.contains("-planted"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Every value of every row of every table. */
    private List<String> dump() throws SQLException, IOException {
        List<String> values = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names =
                    statement.executeQuery("select tablename from pg_tables where schemaname = current_schema()")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("select * from " + table)) {
                    addRows(rows, values);
                }
            }
        }
        return values;
    }

    private static void addRows(ResultSet rows, List<String> values) throws SQLException, IOException {
        while (rows.next()) {
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                boolean binary = rows.getMetaData().getColumnType(column) == Types.BINARY;
                values.add(binary ? text(rows.getBytes(column)) : String.valueOf(rows.getString(column)));
            }
        }
    }

    /** Binary columns are deflated JSON, or db-scheduler's own bytes. */
    private static String text(byte[] content) throws IOException {
        boolean deflated = content != null && content.length > 1 && content[0] == 0x78;
        if (content == null || !deflated) {
            return content == null ? "" : new String(content, StandardCharsets.UTF_8);
        }
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(content))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
