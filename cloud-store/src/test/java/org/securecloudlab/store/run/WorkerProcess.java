package org.securecloudlab.store.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.securecloudlab.store.postgres.DatabaseAccess;

/** A worker in a JVM of its own, to be killed. */
final class WorkerProcess {
    private WorkerProcess() {}

    static Process start(DatabaseAccess access, Duration replication) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WorkerProcess.class.getName(),
                        access.jdbcUrl(),
                        access.username(),
                        Long.toString(replication.toMillis()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        // Not as an argument: every user of the machine can read those.
        Writer in = process.outputWriter(StandardCharsets.UTF_8);
        in.write(access.password() + "\n");
        in.flush();
        return process;
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        DatabaseAccess access = new DatabaseAccess(args[0], args[1], in.readLine());
        Duration replication = Duration.ofMillis(Long.parseLong(args[2]));
        new RunWorker(FakeRuns.dataSource(access), FakeRuns.taking(replication), 1).start();
    }
}
