package org.securecloudlab.web.security;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;

/** The key of an OIDC provider, made anew for each run of the tests. */
final class SigningKey {
    private static final KeyPair PAIR = generate();

    /** As the configuration takes it. */
    static final String PUBLIC =
            Base64.getEncoder().encodeToString(PAIR.getPublic().getEncoded());

    private SigningKey() {}

    /** A token for somebody with a role. */
    static String token(String name, String role, String issuer) {
        return Jwt.issuer(issuer).upn(name).subject(name).groups(Set.of(role)).sign(PAIR.getPrivate());
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
