package org.securecloudlab.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessModeTest {

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "127.1.2.3", "::1", "[::1]"})
    void loopbackIsWhatOnlyThisMachineReaches(String host) {
        assertThat(AccessMode.isLoopback(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7", "no such host", ""})
    void everythingElseIsNot(String host) {
        assertThat(AccessMode.isLoopback(host)).isFalse();
    }
}
