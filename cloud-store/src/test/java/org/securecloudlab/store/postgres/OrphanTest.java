package org.securecloudlab.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the server when its JVM ends without closing it. */
class OrphanTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void startAfterKillStopsTheOrphanAndKeepsWhatWasCommitted() throws Exception {
        Process child = startChild();
        String line = child.inputReader(StandardCharsets.UTF_8).readLine();
        assertThat(line).isEqualTo("committed");
        Optional<ProcessHandle> orphan = Orphan.serverOf(folder.toRealPath().resolve("data"));
        child.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        assertThat(orphan).isPresent().get().matches(ProcessHandle::isAlive);

        try (EmbeddedPostgres again = EmbeddedPostgres.start(folder);
                Connection connection = again.access().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select text from kept")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("still here");
            assertThat(orphan.get().isAlive()).isFalse();
        }
    }

    @Test
    void aProcessThatIsToldToEndIsNotGoneBeforeItsServer() throws Exception {
        Process child = startChild();
        assertThat(child.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("committed");
        Optional<ProcessHandle> server = Orphan.serverOf(folder.toRealPath().resolve("data"));
        assertThat(server).isPresent();
        child.destroy();
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(server.get().isAlive()).isFalse();
        assertThat(folder.resolve("data").resolve("postmaster.pid")).doesNotExist();
    }

    private Process startChild() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Starts the server, commits a row, says so, and waits to be killed. */
    static final class Child {
        private Child() {}

        public static void main(String[] args) throws Exception {
            EmbeddedPostgres server = EmbeddedPostgres.start(Path.of(args[0]));
            try (Connection connection = server.access().connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("create table kept (text text)");
                statement.execute("insert into kept values ('still here')");
            }
            System.out.println("committed");
            try (BufferedReader forever =
                    new BufferedReader(new java.io.InputStreamReader(System.in, StandardCharsets.UTF_8))) {
                forever.readLine();
            }
        }
    }
}
