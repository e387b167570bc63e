package org.securecloudlab.image.checksum;

/** A place in a line. */
final class Cursor {
    private final String line;
    private int position;

    Cursor(String line) {
        this.line = line;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    void skipBlanks() {
        while (position < line.length() && isBlank(line.charAt(position))) {
            position++;
        }
    }

    /** Steps over what C's {@code isspace} takes. */
    void skipWhitespace() {
        while (position < line.length() && " \t\n\u000b\f\r".indexOf(line.charAt(position)) >= 0) {
            position++;
        }
    }

    void skip(int characters) {
        position += characters;
    }

    /** Steps over a character if it stands here. */
    boolean take(char c) {
        boolean here = position < line.length() && line.charAt(position) == c;
        if (here) {
            position++;
        }
        return here;
    }

    /** Everything from here on. */
    String rest() {
        return line.substring(Math.min(position, line.length()));
    }

    /** From here to the first NUL: what a C string would hold. */
    String text() {
        String rest = rest();
        int end = rest.indexOf('\0');
        return end < 0 ? rest : rest.substring(0, end);
    }
}
