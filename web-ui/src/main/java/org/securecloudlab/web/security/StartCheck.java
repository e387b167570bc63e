package org.securecloudlab.web.security;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.securecloudlab.store.account.Accounts;
import org.securecloudlab.web.LabConfig;

/**
 * Before the first connection is accepted: makes the first administrator when the configuration brings a password, and refuses to serve other machines
 * when nobody could log in. The password comes by environment or file rather than by a command, because that needs no second process on the database.
 */
@ApplicationScoped
public class StartCheck {
    private static final Logger LOG = Logger.getLogger(StartCheck.class);
    private static final String FIRST_ADMIN = "admin";

    private final LabConfig config;
    private final AccessMode mode;
    private final Accounts accounts;
    private final boolean oidc;

    StartCheck(
            LabConfig config,
            AccessMode mode,
            Accounts accounts,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "false") boolean oidc) {
        this.config = config;
        this.mode = mode;
        this.accounts = accounts;
        this.oidc = oidc;
    }

    /** First of all observers, so that nothing has begun to work when the start is refused. */
    void check(@Observes @Priority(1) StartupEvent started) {
        if (accounts.count() == 0) {
            firstPassword().ifPresent(this::createAdmin);
        }
        refusal(mode, accounts.count(), oidc).ifPresent(reason -> {
            throw new StartRefusedException(reason);
        });
    }

    /** Why it may not start; empty when somebody can log in or nobody has to. */
    static Optional<String> refusal(AccessMode mode, long accounts, boolean oidc) {
        if (!mode.loginRequired() || accounts > 0 || oidc) {
            return Optional.empty();
        }
        return Optional.of("Not started: listening on " + mode.host()
                + " needs accounts or OIDC, and there are none. Set LAB_ADMIN_PASSWORD (or LAB_ADMIN_PASSWORD_FILE) to make the"
                + " account \"admin\", or configure OIDC (docs/security.md), or listen on 127.0.0.1");
    }

    private void createAdmin(String password) {
        Passwords.weakness(password).ifPresent(weakness -> {
            throw new StartRefusedException("Not started: the password for the first account needs " + weakness);
        });
        accounts.create(FIRST_ADMIN, Passwords.hash(password), Roles.ADMIN);
        LOG.info("Made the account admin with the configured password; change it under /api/v1/accounts/admin");
    }

    private Optional<String> firstPassword() {
        return config.adminPassword().or(() -> config.adminPasswordFile().map(file -> {
            try {
                return Files.readString(file).stripTrailing();
            } catch (IOException e) {
                throw new UncheckedIOException("LAB_ADMIN_PASSWORD_FILE cannot be read", e);
            }
        }));
    }
}
