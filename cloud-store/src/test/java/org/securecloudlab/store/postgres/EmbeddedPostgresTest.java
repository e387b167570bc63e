package org.securecloudlab.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedPostgresTest {
    @TempDir
    static Path folder = Path.of("");

    private static EmbeddedPostgres server() {
        return Holder.SERVER;
    }

    /** Started once for all tests here. */
    private static final class Holder {
        static final EmbeddedPostgres SERVER = EmbeddedPostgres.start(folder);
    }

    @BeforeAll
    void start() {
        assertThat(server().access().jdbcUrl()).startsWith("jdbc:postgresql://127.0.0.1:");
    }

    @AfterAll
    void stop() {
        server().close();
    }

    @Test
    void committedDataIsFlushed() throws SQLException {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
        assertThat(setting("max_connections")).isEqualTo("60");
    }

    @Test
    void listensOnLoopbackOnlyAndWithoutSockets() throws SQLException, IOException {
        assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(Files.readAllLines(folder.resolve("data/postmaster.pid")).get(4))
                .as("socket directory")
                .isBlank();
    }

    @Test
    void applicationRoleIsNoSuperuser() throws SQLException {
        assertThat(query("select rolsuper or rolcreatedb or rolcreaterole from pg_roles where rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void connectionWithoutOrWithWrongPasswordIsRefused() {
        for (String user : new String[] {"lab", "postgres"}) {
            for (String password : new String[] {"", "wrong"}) {
                DatabaseAccess access = new DatabaseAccess(server().access().jdbcUrl(), user, password);
                assertThatThrownBy(access::connect)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password");
            }
        }
    }

    @Test
    void everyLineOfTheHostFileAsksForScram() throws IOException {
        assertThat(Files.readAllLines(folder.resolve("data/pg_hba.conf")).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#")))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("scram-sha-256"));
    }

    @Test
    void folderAndPasswordsAreTheOwnersAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        for (String file : new String[] {"postgres.password", "lab.password"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void secondStartOnTheSameFolderIsRefusedAndLeavesTheFirstAlone() throws SQLException {
        assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
                .isInstanceOf(DatabaseUnusableException.class)
                .hasMessageContaining("in use by another process");
        assertThat(query("select 'alive'")).isEqualTo("alive");
    }

    @Test
    void serverCheckAcceptsItAndSaysWhatIsWrongElsewhere() {
        ServerCheck.verify(server().access());
        DatabaseAccess nowhere = new DatabaseAccess("jdbc:postgresql://127.0.0.1:1/lab", "lab", "secret-word");
        assertThatThrownBy(() -> ServerCheck.verify(nowhere))
                .isInstanceOf(DatabaseUnusableException.class)
                .hasMessageContaining("127.0.0.1:1")
                .hasMessageNotContaining("secret-word");
    }

    private static String setting(String name) throws SQLException {
        return query("show " + name);
    }

    private static String query(String sql) throws SQLException {
        try (Connection connection = server().access().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
