package org.securecloudlab.scenario.expectation;

/**
 * A place in the text of an expectation.
 *
 * @param line 1-based line within the text
 * @param column 1-based column in that line, in UTF-16 units
 */
public record Position(int line, int column) {

    /** The beginning of a text. */
    public static final Position START = new Position(1, 1);

    /** The position behind a text that begins here. */
    Position after(String text) {
        int lastBreak = text.lastIndexOf('\n');
        return lastBreak < 0
                ? new Position(line, column + text.length())
                : new Position(line + (int) text.chars().filter(c -> c == '\n').count(), text.length() - lastBreak);
    }
}
