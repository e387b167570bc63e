package org.securecloudlab.scenario.image;

import java.util.Map;
import java.util.Optional;
import org.securecloudlab.image.path.Attack;

/** What a scenario can call an attack on an image. */
final class StoreAttacks {
    /** The copy on one host; everything else is in the store. */
    static final String CACHED_IMAGE = "cached-image";

    private static final Map<String, Attack> BY_NAME = Map.of(
            "stored-image", Attack.STORE_CHANGED,
            "swapped-image", Attack.IMAGE_SWAPPED,
            "resigned-image", Attack.IMAGE_RESIGNED,
            "expired-signer", Attack.EXPIRED_SIGNER,
            "stolen-key", Attack.KEY_STOLEN);

    private StoreAttacks() {}

    /** The attack on the store of that name. */
    static Optional<Attack> named(String what) {
        return Optional.ofNullable(BY_NAME.get(what));
    }
}
