package org.securecloudlab.web.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives callers their roles: everything to those on loopback where no login is needed, else what their own roles include. */
@ApplicationScoped
public class LocalIdentity implements SecurityIdentityAugmentor {
    private final AccessMode mode;
    private final SecurityIdentity local;

    LocalIdentity(AccessMode mode) {
        this.mode = mode;
        this.local = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("local"))
                .addRoles(new java.util.TreeSet<>(Roles.ALL))
                .build();
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().item(mode.loginRequired() ? identity : local);
        }
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder(identity)
                        .addRoles(Roles.including(identity.getRoles()))
                        .build());
    }
}
