package org.securecloudlab.patch.version;

import java.math.BigInteger;
import java.util.Optional;

/**
 * What {@code dpkg --validate-version} says against a string (lib/dpkg/parsehelp.c, parseversion): errors that end any comparison,
 * and warnings after which dpkg compares all the same.
 */
final class DpkgSyntax {
    private static final BigInteger LARGEST_EPOCH = BigInteger.valueOf(Integer.MAX_VALUE);

    private DpkgSyntax() {}

    static Optional<VersionFlaw> flaw(String version) {
        if (version.isEmpty()) {
            return Optional.of(VersionFlaw.warning("the version is empty"));
        }
        String text = trim(version);
        if (text.isEmpty()) {
            return error("the version is empty");
        }
        if (text.chars().anyMatch(c -> isSpace((char) c))) {
            return error("the version has a space inside");
        }
        int colon = text.indexOf(':');
        if (colon >= 0) {
            Optional<VersionFlaw> epoch = epochFlaw(text, colon);
            if (epoch.isPresent()) {
                return epoch;
            }
        }
        String rest = text.substring(colon + 1);
        int hyphen = rest.lastIndexOf('-');
        if (hyphen == rest.length() - 1) {
            return error("the revision is empty");
        }
        String upstream = hyphen < 0 ? rest : rest.substring(0, hyphen);
        return upstream.isEmpty()
                ? error("the upstream version is empty")
                : characterFlaw(upstream, hyphen < 0 ? "" : rest.substring(hyphen + 1));
    }

    private static Optional<VersionFlaw> epochFlaw(String text, int colon) {
        int digits = signs(text);
        if (colon == 0) {
            return error("the epoch is empty");
        }
        for (int i = digits; i < colon; i++) {
            if (!isDigit(text.charAt(i))) {
                return error("the epoch is not a number");
            }
        }
        if (digits == colon) {
            return error("the epoch is not a number");
        }
        BigInteger epoch = new BigInteger(text.substring(digits, colon));
        if (text.charAt(0) == '-' && epoch.signum() > 0) {
            return error("the epoch is negative");
        }
        if (epoch.compareTo(LARGEST_EPOCH) > 0) {
            return error("the epoch is larger than " + LARGEST_EPOCH);
        }
        return colon + 1 == text.length() ? error("nothing after the colon") : Optional.empty();
    }

    private static Optional<VersionFlaw> characterFlaw(String upstream, String revision) {
        if (!isDigit(upstream.charAt(0))) {
            return Optional.of(VersionFlaw.warning("the upstream version does not start with a digit"));
        }
        if (!isMadeOf(upstream, ".-+~:")) {
            return Optional.of(VersionFlaw.warning("a character that an upstream version cannot have"));
        }
        return isMadeOf(revision, ".+~")
                ? Optional.empty()
                : Optional.of(VersionFlaw.warning("a character that a revision cannot have"));
    }

    private static boolean isMadeOf(String text, String signs) {
        return text.chars().allMatch(c -> isDigit((char) c) || isLetter((char) c) || signs.indexOf(c) >= 0);
    }

    /** How many signs stand before the digits of an epoch: C's strtol takes one. */
    static int signs(String text) {
        return text.charAt(0) == '+' || text.charAt(0) == '-' ? 1 : 0;
    }

    static String trim(String version) {
        int from = 0;
        int to = version.length();
        while (from < to && isSpace(version.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(version.charAt(to - 1))) {
            to--;
        }
        return version.substring(from, to);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static Optional<VersionFlaw> error(String reason) {
        return Optional.of(VersionFlaw.error(reason));
    }
}
