package org.securecloudlab.image.checksum;

import java.util.Optional;

/** The escapes of names in lists ({@code digest.c}, {@code filename_unescape} and {@code print_filename}). */
final class NameEscapes {
    private NameEscapes() {}

    /** The name; empty when an escape is unknown or cut off, or a NUL stands in it. */
    static Optional<String> undone(String text) {
        StringBuilder name = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (c == '\0') {
                return Optional.empty();
            }
            if (c != '\\') {
                name.append(c);
                continue;
            }
            int which = i < text.length() ? "\\nr".indexOf(text.charAt(i++)) : -1;
            if (which < 0) {
                return Optional.empty();
            }
            name.append("\\\n\r".charAt(which));
        }
        return Optional.of(name.toString());
    }

    /** As the tools print a name in a verdict: one with a line feed is escaped, and then a backslash leads. */
    static String escaped(String name) {
        if (name.indexOf('\n') < 0) {
            return name;
        }
        return "\\" + name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
}
