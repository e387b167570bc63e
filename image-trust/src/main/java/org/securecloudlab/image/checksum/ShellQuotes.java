package org.securecloudlab.image.checksum;

/** File names in messages, quoted where a shell would need it (gnulib {@code quotearg}, shell-escape style). */
final class ShellQuotes {
    private static final String SAFE = "%+,-./:@_^";

    private ShellQuotes() {}

    static String quoted(String name) {
        boolean safe =
                !name.isEmpty() && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || SAFE.indexOf(c) >= 0);
        return safe ? name : "'" + name.replace("\n", "'$'\\n''").replace("\r", "'$'\\r''") + "'";
    }
}
