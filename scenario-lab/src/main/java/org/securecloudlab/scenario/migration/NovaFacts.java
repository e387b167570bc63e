package org.securecloudlab.scenario.migration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.cloud.Settings;
import org.securecloudlab.migration.nova.NovaConfiguration;
import org.securecloudlab.migration.nova.NovaMigration;
import org.securecloudlab.migration.nova.NovaOption;
import org.securecloudlab.migration.nova.NovaRelease;

/** What a cloud's nova is and how it is set, as far as live migration asks. Where the release is unknown, it is the newest. */
public final class NovaFacts {
    private static final List<String> SHARED_TYPES = List.of("rbd");
    private static final int UNLIMITED = 1000;

    private final Settings settings;
    private final NovaConfiguration configuration;

    /** Reads a cloud's settings. */
    public NovaFacts(Settings settings) {
        this.settings = settings;
        SortedMap<String, String> options = new TreeMap<>();
        settings.nova().keySet().forEach(key -> settings.novaOption(key).ifPresent(value -> options.put(key, value)));
        NovaRelease release = settings.novaRelease().flatMap(NovaRelease::of).orElse(NovaRelease.LATEST);
        this.configuration = NovaConfiguration.of(release, options);
    }

    /** The release. */
    public NovaRelease release() {
        return configuration.release();
    }

    /** What nova tells the hypervisor. */
    NovaMigration migration() {
        return new NovaMigration(configuration, false);
    }

    /**
     * Migrations at a time from one host ({@code max_concurrent_live_migrations}); 0 was meant as no limit and is 1,000 green threads
     * (nova/compute/manager.py).
     */
    public int migrationsAtOnce() {
        int set = configuration.number(NovaOption.CONCURRENT);
        return set == 0 ? UNLIMITED : set;
    }

    /** Whether a migration that takes too long may end in post-copy. */
    public boolean permitsPostCopy() {
        return configuration.isTrue(NovaOption.POST_COPY);
    }

    /** Whether migrations go through libvirtd, which local disks cannot. */
    boolean isTunnelled() {
        return configuration.isTrue(NovaOption.TUNNELLED);
    }

    /** Whether disks that are not volumes lie where all hosts see them. */
    boolean sharesDisks() {
        return SHARED_TYPES.contains(
                settings.novaOption("libvirt.images_type").orElse("default").toLowerCase(Locale.ROOT));
    }

    /** An option of nova.conf by {@code section.option}. */
    Optional<String> option(String key) {
        return settings.novaOption(key);
    }

    /** All values of an option that may be given several times. */
    List<String> options(String key) {
        return settings.nova().getOrDefault(key, List.of());
    }
}
