package org.securecloudlab.store.patch;

import java.time.Instant;
import java.util.Optional;
import org.securecloudlab.patch.owner.AssetKind;
import org.securecloudlab.patch.owner.OwnerSource;
import org.securecloudlab.patch.owner.OwnershipState;
import org.securecloudlab.patch.urgency.Level;

/**
 * An instance, image or host.
 *
 * @param key the cloud's own id
 * @param kind what it is
 * @param name for people
 * @param project its project
 * @param image the image that it was booted from
 * @param host where it runs
 * @param team its owner
 * @param ownerSource where the owner is known from
 * @param ownership whether somebody answers for it
 * @param environment such as {@code production}
 * @param criticality for the company
 * @param mission SSVC's mission and well-being impact
 * @param exposed whether the internet reaches it
 * @param window the name of its maintenance window
 * @param distribution of its packages; empty before its first inventory
 * @param restartNeeded whether a newer kernel is installed than the one that runs
 * @param inventoryAt when its packages were last told
 * @param findings advisories that affect it
 * @param critical of these, the critical ones
 * @param high of these, the high ones
 * @param hostFindings advisories that affect the host that it runs on; empty when that is not known
 * @param version for an edit
 */
public record AssetRow(
        String key,
        AssetKind kind,
        String name,
        Optional<String> project,
        Optional<String> image,
        Optional<String> host,
        Optional<String> team,
        Optional<OwnerSource> ownerSource,
        OwnershipState ownership,
        String environment,
        Level criticality,
        Level mission,
        boolean exposed,
        Optional<String> window,
        Optional<String> distribution,
        boolean restartNeeded,
        Optional<Instant> inventoryAt,
        int findings,
        int critical,
        int high,
        Optional<Integer> hostFindings,
        int version) {

    /** Which of host and guest are without findings; empty where one of them is not known. */
    public Optional<Sides> sides() {
        if (hostFindings.isEmpty() || inventoryAt.isEmpty()) {
            return Optional.empty();
        }
        boolean guest = findings == 0;
        boolean below = hostFindings.get() == 0;
        return Optional.of(
                guest ? (below ? Sides.BOTH_PATCHED : Sides.GUEST_ONLY) : below ? Sides.HOST_ONLY : Sides.NEITHER);
    }

    /** Host and guest side by side (guide P1: one does not reach the other). */
    public enum Sides {
        BOTH_PATCHED,
        /** Patched host, unpatched guest. */
        HOST_ONLY,
        /** Patched guest, unpatched host. */
        GUEST_ONLY,
        NEITHER
    }
}
