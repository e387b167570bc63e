package org.securecloudlab.web.example;

/**
 * One example document.
 *
 * @param kind what it is
 * @param name its file name without ending
 * @param text YAML, or CSV of a trace
 */
public record Example(Kind kind, String name, String text) {

    /** What an example is. */
    public enum Kind {
        CLOUD("clouds", ".yaml"),
        TRACE("traces", ".csv"),
        SCENARIO("scenarios", ".yaml");

        private final String folder;
        private final String ending;

        Kind(String folder, String ending) {
            this.folder = folder;
            this.ending = ending;
        }

        String folder() {
            return folder;
        }

        String ending() {
            return ending;
        }
    }
}
