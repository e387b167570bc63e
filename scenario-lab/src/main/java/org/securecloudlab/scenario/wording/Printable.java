package org.securecloudlab.scenario.wording;

/**
 * Names made safe to print: a control character, a line break, a direction mark or half a surrogate pair could drive a terminal,
 * break a table or be no XML at all, so each becomes {@code \}{@code u} and four hexadecimal digits.
 */
public final class Printable {
    private Printable() {}

    /** The text, with everything unprintable spelled out. */
    public static String of(String text) {
        if (text.codePoints().noneMatch(Printable::isUnprintable)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(codePoint -> {
            if (isUnprintable(codePoint)) {
                safe.append(String.format("\\u%04x", codePoint));
            } else {
                safe.appendCodePoint(codePoint);
            }
        });
        return safe.toString();
    }

    private static boolean isUnprintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            // U+FFFE and its like on every plane are no characters, and XML forbids the first two
            default -> (codePoint & 0xFFFE) == 0xFFFE;
        };
    }
}
