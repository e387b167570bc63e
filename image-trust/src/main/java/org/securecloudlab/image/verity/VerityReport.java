package org.securecloudlab.image.verity;

import java.util.List;
import java.util.Locale;

/**
 * What a check of every block found.
 *
 * @param layout of the tree
 * @param computedRoot the root of the disk as it is, in hexadecimal
 * @param storedRoot the root of the stored tree
 * @param expectedRoot the trusted root; empty when none was given
 * @param alteredDataBlocks blocks of the disk that a kernel would refuse to read
 * @param firstAlteredData up to ten of them
 * @param alteredHashBlocks blocks of the tree that do not fit the block above them
 * @param firstAlteredHash up to ten of them as {@code level:index}, level 0 the lowest
 */
public record VerityReport(
        VerityLayout layout,
        String computedRoot,
        String storedRoot,
        String expectedRoot,
        long alteredDataBlocks,
        List<Long> firstAlteredData,
        long alteredHashBlocks,
        List<String> firstAlteredHash) {

    public VerityReport {
        firstAlteredData = List.copyOf(firstAlteredData);
        firstAlteredHash = List.copyOf(firstAlteredHash);
    }

    /** A tree that was made just now. */
    public static VerityReport made(VerityLayout layout, String root, String expectedRoot) {
        return new VerityReport(layout, root, root, expectedRoot.toLowerCase(Locale.ROOT), 0, List.of(), 0, List.of());
    }

    /** The stored tree is the trusted one; without a trusted root nobody knows. */
    public boolean isRootExpected() {
        return expectedRoot.isEmpty() || expectedRoot.equals(storedRoot);
    }

    /** Every block can be read, and the root is the trusted one where one was given. */
    public boolean isGood() {
        return isRootExpected() && alteredDataBlocks == 0 && alteredHashBlocks == 0;
    }
}
