package org.securecloudlab.image.checksum;

import java.util.Locale;

/** File names in messages, quoted where a shell would need it (gnulib {@code quotearg}, shell-escape style, C locale). */
final class ShellQuotes {
    private static final String SAFE = "%+,-./:@_";
    private static final String CONTROLS = "abtnvfr";

    private ShellQuotes() {}

    /** A name of one byte a character. */
    static String quoted(String name) {
        if (!name.isEmpty() && name.chars().allMatch(ShellQuotes::isSafe)) {
            return name;
        }
        boolean printable = name.chars().allMatch(c -> c >= ' ' && c < 127);
        if (printable && name.indexOf('\'') >= 0 && name.chars().noneMatch(c -> "\"$`\\".indexOf(c) >= 0)) {
            return '"' + name + '"';
        }
        StringBuilder text = new StringBuilder("'");
        boolean escaping = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean escape = c < ' ' || c >= 127;
            text.append(escape == escaping ? "" : escape ? "'$'" : "''");
            escaping = escape;
            text.append(escape ? "\\" + escape(c) : c == '\'' ? "'\\''" : String.valueOf(c));
        }
        return text.append('\'').toString();
    }

    private static String escape(char c) {
        return c >= 7 && c <= 13 ? CONTROLS.substring(c - 7, c - 6) : String.format(Locale.ROOT, "%03o", (int) c);
    }

    private static boolean isSafe(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || SAFE.indexOf(c) >= 0;
    }
}
