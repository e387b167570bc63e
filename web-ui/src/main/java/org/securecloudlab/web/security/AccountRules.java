package org.securecloudlab.web.security;

import java.util.regex.Pattern;
import org.securecloudlab.web.problem.ProblemException;

/** What an account may look like. */
final class AccountRules {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._@-]{1,64}");

    private AccountRules() {}

    static void name(String name) {
        if (!NAME.matcher(name).matches()) {
            throw ProblemException.parameter("name", name, "1 to 64 letters, digits, dots, dashes, underscores or @");
        }
    }

    static String role(String role) {
        if (!Roles.ALL.contains(role)) {
            throw ProblemException.parameter("role", role, "one of: " + String.join(", ", Roles.ALL));
        }
        return role;
    }

    /** The hash of a new password that will do. The password itself is never told back. */
    static String hashed(String password) {
        Passwords.weakness(password).ifPresent(weakness -> {
            throw ProblemException.parameter("password", "another length", weakness);
        });
        return Passwords.hash(password);
    }
}
