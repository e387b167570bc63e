package org.securecloudlab.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RolesTest {

    @Test
    void eachRoleIncludesTheOnesBefore() {
        assertThat(Roles.including(Set.of("viewer"))).containsExactly("viewer");
        assertThat(Roles.including(Set.of("operator"))).containsExactly("operator", "viewer");
        assertThat(Roles.including(Set.of("admin"))).containsExactly("admin", "operator", "viewer");
        assertThat(Roles.including(Set.of("root", "Admin"))).isEmpty();
    }
}
