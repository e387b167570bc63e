package org.securecloudlab.store.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Starts PostgreSQL with zonky's binaries, but with our authentication and with settings that keep what was committed. */
final class ServerLauncher {
    private final DataFolder folder;
    private final int port;
    private final String superuserPassword;

    ServerLauncher(DataFolder folder, int port, String superuserPassword) {
        this.folder = folder;
        this.port = port;
        this.superuserPassword = superuserPassword;
    }

    /** Starts, and tries once more: recovery after a crash of the machine may outlast the first wait. */
    EmbeddedPostgres start() throws IOException {
        try {
            return startOnce();
        } catch (IOException | IllegalStateException first) {
            Orphan.stop(folder.data());
            try {
                return startOnce();
            } catch (IOException | IllegalStateException second) {
                second.addSuppressed(first);
                throw new IOException(second.getMessage(), second);
            }
        }
    }

    private EmbeddedPostgres startOnce() throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.data())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries().toFile())
                .setPort(port)
                .setPGStartupWait(org.securecloudlab.store.postgres.EmbeddedPostgres.START_LIMIT)
                .setRegisterShutdownHook(false)
                .setConnectConfig("password", superuserPassword);
        secureInitdb(builder);
        durable(builder);
        return builder.start();
    }

    // zonky hands each of these to initdb as --key=value, after its own "-A trust", and initdb lets the later option
    // win.
    private void secureInitdb(EmbeddedPostgres.Builder builder) {
        builder.setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.superuserPassword().toString())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C");
    }

    // zonky starts with fsync off (-F); what is given here wins over it.
    private static void durable(EmbeddedPostgres.Builder builder) {
        builder.setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "4GB");
    }

    // Never /tmp, zonky's default: another user of the machine could put a program there for us to start.
    private static Path binaries() throws IOException {
        Path cache = Path.of(System.getProperty("user.home"), ".cache", "secure-cloud-lab", "postgres");
        Files.createDirectories(cache);
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwx------"));
        return cache;
    }
}
