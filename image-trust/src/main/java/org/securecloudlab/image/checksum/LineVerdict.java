package org.securecloudlab.image.checksum;

/**
 * What became of a well-formed line.
 *
 * @param line the line
 * @param kind what became of it
 * @param reason why a file could not be read; empty otherwise
 */
public record LineVerdict(SumLine line, Kind kind, String reason) {

    /** What can become of it. */
    public enum Kind {
        OK("OK"),
        FAILED("FAILED"),
        UNREADABLE("FAILED open or read"),
        /** Not there, and the caller said that this does not matter. */
        IGNORED("missing, ignored");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As the tools print it. */
        public String word() {
            return word;
        }
    }
}
