package org.securecloudlab.web.security;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Served to other machines: with accounts, and with OIDC whose tokens are signed by a key of the test. */
public class LoginProfile implements QuarkusTestProfile {
    static final String PASSWORD = "first password";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.http.host", "0.0.0.0",
                "lab.admin-password", PASSWORD,
                "lab.security.allowed-hosts", "localhost,lab.example",
                "lab.examples", "false",
                "quarkus.oidc.tenant-enabled", "true",
                "quarkus.oidc.application-type", "service",
                "quarkus.oidc.public-key", SigningKey.PUBLIC,
                "quarkus.oidc.token.issuer", "https://issuer.example");
    }
}
