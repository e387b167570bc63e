package org.securecloudlab.web.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.securecloudlab.store.account.Account;
import org.securecloudlab.store.account.Accounts;

/** Logs in with name and password, by the form or by basic authentication. */
@ApplicationScoped
public class AccountIdentityProvider implements IdentityProvider<UsernamePasswordAuthenticationRequest> {
    /** Compared with when there is no such account, so that the answer takes the same time. */
    private static final String NOBODY = Passwords.hash("nobody has this password");

    private final Accounts accounts;
    private final LoginThrottle throttle;

    AccountIdentityProvider(Accounts accounts, LoginThrottle throttle) {
        this.accounts = accounts;
        this.throttle = throttle;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() ->
                login(request.getUsername(), new String(request.getPassword().getPassword())));
    }

    private SecurityIdentity login(String name, String password) {
        if (throttle.isBlocked(name)) {
            throw new AuthenticationFailedException("too many wrong passwords for this account; wait a minute");
        }
        var account = accounts.find(name);
        boolean right =
                Passwords.matches(password, account.map(Account::passwordHash).orElse(NOBODY));
        if (!right || account.isEmpty()) {
            throttle.failed(name);
            throw new AuthenticationFailedException("wrong name or password");
        }
        throttle.succeeded(name);
        return Identities.of(account.get());
    }
}
