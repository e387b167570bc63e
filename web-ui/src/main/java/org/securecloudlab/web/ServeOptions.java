package org.securecloudlab.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What {@code lab serve} was told on its command line. Options win over environment variables, those over defaults.
 *
 * @param port TCP port; 0 takes a free one
 * @param host address to listen on
 * @param data directory of the embedded PostgreSQL
 * @param databaseUrl JDBC URL of a PostgreSQL that is there already
 * @param help only the usage is wanted
 */
record ServeOptions(
        OptionalInt port, Optional<String> host, Optional<Path> data, Optional<String> databaseUrl, boolean help) {

    static final String USAGE = """
            lab serve [--port N] [--host ADDRESS] [--data DIR] [--database-url URL]

              --port N            listen on this port (8080; 0 takes a free one)
              --host ADDRESS      listen on this address (127.0.0.1); any other than loopback needs accounts or OIDC
              --data DIR          keep the data there (LAB_DATA, else ~/.local/share/secure-cloud-lab)
              --database-url URL  use this PostgreSQL (14 or newer) and start none: jdbc:postgresql://host:5432/name
                                  with QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD
              LAB_ADMIN_PASSWORD  makes the account "admin" with this password when there is no account yet
            """;

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException with a sentence for the user, when an option is unknown or its value is wrong
     */
    static ServeOptions parse(List<String> arguments) {
        Map<String, String> given = CommandLine.parse(
                arguments, List.of("--port", "--host", "--data", "--database-url"), List.of("--help", "-h"));
        return new ServeOptions(
                Optional.ofNullable(given.get("--port")).stream()
                        .mapToInt(ServeOptions::port)
                        .findFirst(),
                Optional.ofNullable(given.get("--host")),
                Optional.ofNullable(given.get("--data")).map(Path::of),
                Optional.ofNullable(given.get("--database-url")).map(ServeOptions::jdbcUrl),
                given.containsKey("--help") || given.containsKey("-h"));
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below, together with numbers that are out of range
        }
        throw new IllegalArgumentException("--port takes a number from 0 to 65535, not [" + text + "]");
    }

    private static String jdbcUrl(String text) {
        if (text.startsWith("jdbc:postgresql:")) {
            return text;
        }
        if (text.startsWith("postgresql://") || text.startsWith("postgres://")) {
            throw new IllegalArgumentException("--database-url takes a JDBC URL: jdbc:postgresql://host:5432/name."
                    + " User and password go into QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD");
        }
        throw new IllegalArgumentException(
                "--database-url must begin with jdbc:postgresql:, as in" + " jdbc:postgresql://host:5432/name");
    }
}
