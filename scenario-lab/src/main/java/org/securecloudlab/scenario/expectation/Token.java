package org.securecloudlab.scenario.expectation;

/**
 * One word of an expectation.
 *
 * @param kind what it is
 * @param text as written; empty at the end
 * @param position where it begins
 */
record Token(Kind kind, String text, Position position) {

    enum Kind {
        NAME,
        DURATION,
        NUMBER,
        RELATION,
        OPEN,
        CLOSE,
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it is this keyword; keywords are not reserved, they only mean something in their places. */
    boolean isWord(String word) {
        return kind == Kind.NAME && text.equals(word);
    }

    /** For a problem. */
    String found() {
        return kind == Kind.END ? "nothing" : "`" + text + "`";
    }
}
