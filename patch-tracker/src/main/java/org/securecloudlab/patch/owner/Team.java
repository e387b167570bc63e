package org.securecloudlab.patch.owner;

import java.util.Optional;

/**
 * A team that can own assets.
 *
 * @param name unique
 * @param contact where its alerts go
 * @param deputy who answers when the contact does not
 * @param active false once the team is dissolved; what it owned is orphaned
 */
public record Team(String name, String contact, Optional<String> deputy, boolean active) {

    /** Whether somebody can be reached. */
    public boolean isReachable() {
        return active
                && !(contact.isBlank() && deputy.filter(text -> !text.isBlank()).isEmpty());
    }
}
