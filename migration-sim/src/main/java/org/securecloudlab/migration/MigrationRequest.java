package org.securecloudlab.migration;

/**
 * One migration to predict.
 *
 * @param memory what the guest holds
 * @param writes what it writes meanwhile
 * @param link what lies between the hosts
 * @param settings what the hypervisor was told
 */
public record MigrationRequest(GuestMemory memory, GuestWrites writes, MigrationLink link, MigrationSettings settings) {

    /** The same migration with other settings. */
    public MigrationRequest with(MigrationSettings others) {
        return new MigrationRequest(memory, writes, link, others);
    }

    /** The same migration over another link. */
    public MigrationRequest with(MigrationLink other) {
        return new MigrationRequest(memory, writes, other, settings);
    }

    /** The same migration of a guest that writes otherwise. */
    public MigrationRequest with(GuestWrites others) {
        return new MigrationRequest(memory, others, link, settings);
    }
}
