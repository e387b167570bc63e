package org.securecloudlab.store.patch;

import java.util.Optional;
import org.securecloudlab.patch.owner.AssetKind;
import org.securecloudlab.patch.owner.OwnershipState;

/**
 * Which assets are wanted; all that is given must hold.
 *
 * @param team the owner
 * @param ownership whether somebody answers
 * @param kind what it is
 * @param environment such as {@code production}
 * @param namePrefix start of the name, without regard to case
 * @param affected only those with findings, or only those without
 */
public record AssetFilter(
        Optional<String> team,
        Optional<OwnershipState> ownership,
        Optional<AssetKind> kind,
        Optional<String> environment,
        Optional<String> namePrefix,
        Optional<Boolean> affected) {
    /** All assets. */
    public static final AssetFilter ALL = new AssetFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Those of one team. */
    public static AssetFilter ofTeam(String team) {
        return new AssetFilter(
                Optional.of(team),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
