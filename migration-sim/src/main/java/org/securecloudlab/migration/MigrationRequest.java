package org.securecloudlab.migration;

import java.util.Optional;

/**
 * One migration to predict.
 *
 * @param memory what the guest holds
 * @param writes what it writes meanwhile
 * @param link what lies between the hosts
 * @param settings what the hypervisor was told
 * @param disks what travels besides memory
 */
public record MigrationRequest(
        GuestMemory memory,
        GuestWrites writes,
        MigrationLink link,
        MigrationSettings settings,
        Optional<LocalDisks> disks) {

    /** A migration on shared storage. */
    public MigrationRequest(GuestMemory memory, GuestWrites writes, MigrationLink link, MigrationSettings settings) {
        this(memory, writes, link, settings, Optional.empty());
    }

    /** The same migration with other settings. */
    public MigrationRequest with(MigrationSettings others) {
        return new MigrationRequest(memory, writes, link, others, disks);
    }

    /** The same migration over another link. */
    public MigrationRequest with(MigrationLink other) {
        return new MigrationRequest(memory, writes, other, settings, disks);
    }

    /** The same migration of a guest that writes otherwise. */
    public MigrationRequest with(GuestWrites others) {
        return new MigrationRequest(memory, others, link, settings, disks);
    }

    /** The memory's migration alone. */
    public MigrationRequest withoutDisks() {
        return new MigrationRequest(memory, writes, link, settings);
    }
}
