package org.securecloudlab.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.securecloudlab.web.LabConfig;

class StartCheckTest {
    private static final AccessMode LOCAL = new AccessMode("127.0.0.1", LabConfig.Login.AUTO);
    private static final AccessMode OPEN = new AccessMode("0.0.0.0", LabConfig.Login.AUTO);
    private static final AccessMode BEHIND_A_PROXY = new AccessMode("127.0.0.1", LabConfig.Login.ALWAYS);

    @Test
    void loopbackNeedsNobody() {
        assertThat(StartCheck.refusal(LOCAL, 0, false)).isEmpty();
    }

    @Test
    void otherAddressesNeedSomebodyWhoCanLogIn() {
        assertThat(StartCheck.refusal(OPEN, 0, false))
                .hasValueSatisfying(reason -> assertThat(reason).contains("0.0.0.0", "LAB_ADMIN_PASSWORD", "OIDC"));
        assertThat(StartCheck.refusal(BEHIND_A_PROXY, 0, false)).isPresent();
        assertThat(StartCheck.refusal(OPEN, 1, false)).isEmpty();
        assertThat(StartCheck.refusal(OPEN, 0, true)).isEmpty();
    }
}
