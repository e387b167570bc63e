package org.securecloudlab.store.account;

import java.time.Instant;

/**
 * Somebody who may log in.
 *
 * @param name unique
 * @param passwordHash modular crypt format; never leaves the server
 * @param role {@code viewer}, {@code operator} or {@code admin}
 * @param createdAt when
 */
public record Account(String name, String passwordHash, String role, Instant createdAt) {

    /** Without the hash, so that no log can show it. */
    @Override
    public String toString() {
        return "Account[" + name + ", " + role + "]";
    }
}
