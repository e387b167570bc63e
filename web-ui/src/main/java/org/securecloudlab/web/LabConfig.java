package org.securecloudlab.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What an operator may set, as {@code lab.…} properties or {@code LAB_…} environment variables. */
@ConfigMapping(prefix = "lab")
public interface LabConfig {

    /** Directory of the embedded PostgreSQL; unused when a database URL is given. */
    Optional<Path> data();

    /** Password of the account {@code admin}, made at start when there is no account at all. */
    Optional<String> adminPassword();

    /** A file with that password, for secrets that are mounted; its last line end is dropped. */
    Optional<Path> adminPasswordFile();

    /** Load the example clouds, traces and scenarios when the store is empty. */
    @WithDefault("true")
    boolean examples();

    Security security();

    Upload upload();

    /** Who may call. */
    interface Security {

        /** Whether callers on loopback need to log in as well, as behind a reverse proxy on the same machine. */
        @WithDefault("auto")
        Login login();

        /** Names under which other machines reach this server; empty: any. Not used where no login is needed. */
        Optional<List<String>> allowedHosts();
    }

    /** When a login is needed. */
    enum Login {
        /** Not on a loopback address; always on any other. */
        AUTO,
        /** Always. */
        ALWAYS
    }

    /** What one upload may cost. */
    interface Upload {

        /** Largest upload, as sent: 2 GiB. Keep {@code quarkus.http.limits.max-body-size} at least as large. */
        @WithDefault("2147483648")
        long packedBytes();

        /** Most bytes that an archive may unpack to: 20 GiB. */
        @WithDefault("21474836480")
        long unpackedBytes();

        /** Most files and folders in an archive. */
        @WithDefault("1000000")
        int entries();

        /** How many times larger than packed an entry of an archive may be, above 16 MiB: zip bombs reach 1000, exports 40. */
        @WithDefault("200")
        int ratio();

        /** Largest YAML or JSON document that is not an archive: 512 MiB, for clouds written out in full. */
        @WithDefault("536870912")
        long documentBytes();

        /** Largest scenario: 4 MiB. */
        @WithDefault("4194304")
        long scenarioBytes();

        /** Largest trace: 32 MiB, half a million rows or so. */
        @WithDefault("33554432")
        long traceBytes();

        /** Longest time that an upload may take to arrive. */
        @WithDefault("PT30M")
        Duration maxDuration();

        /** Uploads that may arrive or be read at once; more are asked to come back later. */
        @WithDefault("4")
        int concurrent();

        /** Where uploads lie while they are read; the system's directory for temporary files by default. */
        Optional<Path> directory();
    }
}
