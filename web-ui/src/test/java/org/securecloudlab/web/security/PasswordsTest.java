package org.securecloudlab.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void aHashIsSaltedBcryptAndMatchesItsPasswordOnly() {
        String hash = Passwords.hash("correct horse battery");

        assertThat(hash).startsWith("$2a$11$").isNotEqualTo(Passwords.hash("correct horse battery"));
        assertThat(Passwords.matches("correct horse battery", hash)).isTrue();
        assertThat(Passwords.matches("correct horse batterY", hash)).isFalse();
        assertThat(Passwords.matches("", hash)).isFalse();
    }

    /** A published bcrypt vector: cost 5, password "U*U", salt and hash of the reference implementation. */
    @Test
    void hashesOfOtherImplementationsAreRead() {
        assertThat(Passwords.matches("U*U", "$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW"))
                .isTrue();
    }

    @Test
    void shortAndTooLongPasswordsAreWeak() {
        assertThat(Passwords.weakness("elevenchars")).isPresent();
        assertThat(Passwords.weakness("twelve chars")).isEmpty();
        assertThat(Passwords.weakness("x".repeat(72))).isEmpty();
        assertThat(Passwords.weakness("x".repeat(73))).isPresent();
        assertThat(Passwords.weakness("密码密码密码密码密码密码")).isEmpty();
        assertThat(Passwords.weakness("密".repeat(25))).isPresent();
    }
}
