package org.securecloudlab.image.checksum;

/**
 * A line of a list that is well formed.
 *
 * @param number 1-based
 * @param algorithm its digest
 * @param hex the sum in lower case
 * @param name the file's name with its escapes undone, one byte a character
 */
public record SumLine(int number, SumAlgorithm algorithm, String hex, String name) {

    /** The name's bytes as text. */
    public String shownName() {
        return SumPrinter.shown(name);
    }
}
