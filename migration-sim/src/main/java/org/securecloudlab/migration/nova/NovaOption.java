package org.securecloudlab.migration.nova;

import java.util.Arrays;
import java.util.Optional;

/** The options that decide how nova migrates; in {@code [libvirt]} unless said. Source: reference sheet, section 3. */
public enum NovaOption {
    /** Upper end of the ladder of downtime limits, ms. */
    DOWNTIME("live_migration_downtime", "500", 11, 0, 100),
    /** Steps of the ladder. */
    DOWNTIME_STEPS("live_migration_downtime_steps", "10", 11, 0, 3),
    /** Seconds a step and GiB. */
    DOWNTIME_DELAY("live_migration_downtime_delay", "75", 11, 0, 3),
    /** Seconds a GiB; 0 for none. */
    COMPLETION_TIMEOUT("live_migration_completion_timeout", "800", 11, 0, 0),
    /** What happens then. */
    TIMEOUT_ACTION("live_migration_timeout_action", "abort", 19, 0, 0),
    /** Ended migrations that made no progress for so long; off since Ocata, gone since Stein. */
    PROGRESS_TIMEOUT("live_migration_progress_timeout", "0", 11, 19, 0),
    /** MiB/s; 0 for the hypervisor's choice. */
    BANDWIDTH("live_migration_bandwidth", "0", 11, 0, 0),
    /** Whether vCPUs may be slowed. */
    AUTO_CONVERGE("live_migration_permit_auto_converge", "false", 14, 0, 0),
    /** Whether post-copy may be used. */
    POST_COPY("live_migration_permit_post_copy", "false", 14, 0, 0),
    /** multifd channels. */
    PARALLEL_CONNECTIONS("live_migration_parallel_connections", "1", 33, 0, 1),
    /** Through libvirtd. */
    TUNNELLED("live_migration_tunnelled", "false", 13, 0, 0),
    /** QEMU's own TLS. */
    NATIVE_TLS("live_migration_with_native_tls", "false", 19, 0, 0),
    /** The destination's address in the migration network. */
    INBOUND_ADDRESS("live_migration_inbound_addr", "", 13, 0, 0),
    /** URI scheme of the connection between the libvirtd. */
    SCHEME("live_migration_scheme", "", 15, 0, 0),
    /** The older way to say scheme and address. */
    URI("live_migration_uri", "", 11, 0, 0),
    /** Migrations at a time from one host; in {@code [DEFAULT]}. */
    CONCURRENT("max_concurrent_live_migrations", "1", 12, 0, 0);

    private final String option;
    private final String defaultValue;
    private final int since;
    private final int removedIn;
    private final int least;

    NovaOption(String option, String defaultValue, int since, int removedIn, int least) {
        this.option = option;
        this.defaultValue = defaultValue;
        this.since = since;
        this.removedIn = removedIn;
        this.least = least;
    }

    /** The option's name in {@code nova.conf}. */
    public String option() {
        return option;
    }

    /** Its section. */
    public String section() {
        return this == CONCURRENT ? "DEFAULT" : "libvirt";
    }

    /** What it is worth when nobody sets it. */
    public String defaultValue() {
        return defaultValue;
    }

    /** First release that has it. */
    public int since() {
        return since;
    }

    /** The least value that nova takes, of a number. */
    int least() {
        return least;
    }

    /** Whether a release reads it. */
    public boolean existsIn(NovaRelease release) {
        return release.isAtLeast(since) && (removedIn == 0 || !release.isAtLeast(removedIn));
    }

    /** By its name. */
    public static Optional<NovaOption> find(String option) {
        return Arrays.stream(values()).filter(o -> o.option.equals(option)).findFirst();
    }
}
