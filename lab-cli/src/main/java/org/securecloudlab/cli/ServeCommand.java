package org.securecloudlab.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Documents {@code lab serve}; the script {@code ./lab} starts the application itself, so that no second JVM stands between. */
@Command(
        name = "serve",
        description = {
            "Start REST and pages on 127.0.0.1, on an embedded PostgreSQL unless given a URL.",
            "The first start makes the database and loads the example clouds and scenarios."
        },
        sortOptions = false)
final class ServeCommand extends ScriptCommand {

    @Option(names = "--port", paramLabel = "N", description = "Port to listen on (default 8080).")
    int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Address to bind to (default 127.0.0.1). Anything but loopback needs accounts or OIDC.")
    String host = "127.0.0.1";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the embedded PostgreSQL keeps its data (default ~/.local/share/secure-cloud-lab).")
    Path data = Path.of(System.getProperty("user.home"), ".local", "share", "secure-cloud-lab");

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description =
                    "A PostgreSQL of your own, 14 or newer: jdbc:postgresql://host/database. User and password come from "
                            + "QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD.")
    String databaseUrl = "";
}
