package org.securecloudlab.image.checksum;

import java.util.Locale;
import java.util.stream.IntStream;

/** File names in messages, quoted where a shell would need it (gnulib {@code quotearg}, shell-escape style, C locale). */
final class ShellQuotes {
    private static final String SAFE = "%+,-./:@_]";
    private static final String CONTROLS = "abtnvfr";

    private ShellQuotes() {}

    /** A name of one byte a character. */
    static String quoted(String name) {
        if (!name.isEmpty() && IntStream.range(0, name.length()).allMatch(i -> isPlain(name, i))) {
            return name;
        }
        if (name.indexOf('\'') >= 0 && IntStream.range(0, name.length()).allMatch(i -> isSameInC(name, i))) {
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

    /** Needs no quotes where it stands. */
    private static boolean isPlain(String name, int i) {
        char c = name.charAt(i);
        return switch (c) {
            case '{', '}' -> name.length() > 1;
            case '#', '~' -> i > 0;
            default -> isSafe(c);
        };
    }

    /** Reads alike in a shell's double quotes and in C's. */
    private static boolean isSameInC(String name, int i) {
        char c = name.charAt(i);
        return isSafe(c) || c == ' ' || c == '\'' || (i == 0 && (c == '#' || c == '~'));
    }

    private static boolean isSafe(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || SAFE.indexOf(c) >= 0;
    }
}
