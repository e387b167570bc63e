package org.securecloudlab.web.security;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An account to make.
 *
 * @param name 1 to 64 letters, digits, dots, dashes, underscores or @
 * @param password 12 characters to 72 bytes
 * @param role viewer, operator or admin
 */
@Schema(name = "NewAccount", description = "An account to make")
public record NewAccount(String name, String password, String role) {

    /** Without the password, so that no log can show it. */
    @Override
    public String toString() {
        return "NewAccount[" + name + ", " + role + "]";
    }
}
