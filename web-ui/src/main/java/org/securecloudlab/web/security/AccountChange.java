package org.securecloudlab.web.security;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What to change of an account; what is left out stays.
 *
 * @param password 12 characters to 72 bytes
 * @param role viewer, operator or admin
 */
@Schema(name = "AccountChange", description = "What to change of an account; what is left out stays")
public record AccountChange(Optional<String> password, Optional<String> role) {

    /** Without the password, so that no log can show it. */
    @Override
    public String toString() {
        return "AccountChange[" + role + "]";
    }
}
