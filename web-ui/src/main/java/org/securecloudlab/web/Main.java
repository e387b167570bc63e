package org.securecloudlab.web;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.store.postgres.DatabaseAccess;
import org.securecloudlab.store.postgres.DatabaseUnusableException;
import org.securecloudlab.store.postgres.EmbeddedPostgres;

/**
 * Starts the server: its own PostgreSQL first when no database is given, then the application. Exit status 2 when the call is wrong, 1 when it cannot
 * start. However the process ends, except by kill -9, the database ends before it; after kill -9 the next start takes care.
 */
@QuarkusMain
public final class Main {
    private static final String JDBC_URL = "quarkus.datasource.jdbc.url";
    private static final String SESSION_KEY = "quarkus.http.auth.session.encryption-key";

    private Main() {}

    public static void main(String... arguments) {
        ServeOptions options;
        try {
            options = ServeOptions.parse(List.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println("lab serve: " + e.getMessage());
            System.err.print(ServeOptions.USAGE);
            System.exit(2);
            return;
        }
        if (options.help()) {
            System.out.print(ServeOptions.USAGE);
            return;
        }
        serve(options);
    }

    private static void serve(ServeOptions options) {
        options.port().ifPresent(port -> System.setProperty("quarkus.http.port", String.valueOf(port)));
        options.host().ifPresent(host -> System.setProperty("quarkus.http.host", host));
        setSessionKey();
        options.databaseUrl().ifPresent(url -> System.setProperty(JDBC_URL, url));
        Optional<EmbeddedPostgres> database;
        try {
            database = hasDatabase() ? Optional.empty() : Optional.of(startDatabase(options));
        } catch (DatabaseUnusableException e) {
            System.err.println("lab serve: " + e.getMessage());
            System.exit(1);
            return;
        }
        Quarkus.run(LabApplication.class, (status, failure) -> {
            if (failure != null) {
                System.err.println("lab serve: " + StartFailures.explain(failure));
            }
            database.ifPresent(EmbeddedPostgres::close);
            System.exit(status);
        });
    }

    /** Without a key of the operator's, sessions of the login form end with the process; Quarkus would write a key of its own to the log. */
    private static void setSessionKey() {
        if (environment("QUARKUS_HTTP_AUTH_SESSION_ENCRYPTION_KEY").isEmpty()
                && System.getProperty(SESSION_KEY) == null) {
            byte[] key = new byte[32];
            new SecureRandom().nextBytes(key);
            System.setProperty(SESSION_KEY, Base64.getEncoder().encodeToString(key));
        }
    }

    private static boolean hasDatabase() {
        return System.getProperty(JDBC_URL) != null || System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null;
    }

    private static EmbeddedPostgres startDatabase(ServeOptions options) {
        // Before Quarkus configures the log, the database's own chatter would go to the terminal.
        java.util.logging.Logger.getLogger("io.zonky").setLevel(java.util.logging.Level.WARNING);
        EmbeddedPostgres database = EmbeddedPostgres.start(options.data().orElseGet(Main::defaultFolder));
        DatabaseAccess access = database.access();
        System.setProperty(JDBC_URL, access.jdbcUrl());
        System.setProperty("quarkus.datasource.username", access.username());
        System.setProperty("quarkus.datasource.password", access.password());
        return database;
    }

    /** {@code LAB_DATA}, else where the XDG base directory specification puts a user's data. */
    private static Path defaultFolder() {
        return environment("LAB_DATA").map(Path::of).orElseGet(() -> environment("XDG_DATA_HOME")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share"))
                .resolve("secure-cloud-lab"));
    }

    private static Optional<String> environment(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}
