package org.securecloudlab.web.security;

import java.time.Instant;
import org.securecloudlab.store.account.Account;

/**
 * An account without its password.
 *
 * @param role viewer, operator or admin
 */
public record AccountView(String name, String role, Instant createdAt) {

    static AccountView of(Account account) {
        return new AccountView(account.name(), account.role(), account.createdAt());
    }
}
