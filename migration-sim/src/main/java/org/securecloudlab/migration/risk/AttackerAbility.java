package org.securecloudlab.migration.risk;

import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.migration.Transport;

/** What somebody on the path can do, as shown on the wire with QEMU 7.2. */
public enum AttackerAbility {
    /** Reads memory: a marker in a guest's page was found at every copy of it. */
    READS_MEMORY,
    /** Reads the disks of a block migration. */
    READS_DISKS,
    /** Sees size and timing: how much memory is in use and how fast it is dirtied. */
    SEES_SIZE_AND_TIMING,
    /** Changes pages and nobody notices: the stream has no checksum, the migration "completed". */
    CHANGES_MEMORY_UNNOTICED,
    /** Puts code into pages that hold code. */
    INJECTS_CODE,
    /** Changes the disks of a block migration. */
    CHANGES_DISKS_UNNOTICED,
    /** Makes the migration fail: any change or cut; the guest lives on at the source in pre-copy. */
    BREAKS_MIGRATION,
    /** Reads the stream between QEMU and libvirtd on a host, with root's rights there. */
    READS_ON_THE_HOST;

    /** What a transport leaves to an attacker. */
    public static List<AttackerAbility> of(Transport transport, boolean withDisks, boolean encryptedBelow) {
        List<AttackerAbility> abilities = new ArrayList<>();
        if (!transport.encryptsMemory() && !encryptedBelow) {
            abilities.addAll(List.of(READS_MEMORY, CHANGES_MEMORY_UNNOTICED, INJECTS_CODE));
        }
        if (withDisks && !transport.encryptsDisks() && !encryptedBelow) {
            abilities.addAll(List.of(READS_DISKS, CHANGES_DISKS_UNNOTICED));
        }
        if (transport.isTunnelled()) {
            abilities.add(READS_ON_THE_HOST);
        }
        abilities.add(SEES_SIZE_AND_TIMING);
        abilities.add(BREAKS_MIGRATION);
        return abilities;
    }
}
