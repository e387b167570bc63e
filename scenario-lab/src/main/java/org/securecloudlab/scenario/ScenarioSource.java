package org.securecloudlab.scenario;

/**
 * The text of a scenario.
 *
 * @param fileName as the user named it, without any directory
 * @param text the whole text
 */
public record ScenarioSource(String fileName, String text) {

    /** SHA-256 of the text in UTF-8, hexadecimal. */
    public String sha256() {
        return Sha256.of(text);
    }
}
