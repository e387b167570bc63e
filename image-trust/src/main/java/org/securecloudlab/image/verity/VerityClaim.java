package org.securecloudlab.image.verity;

import java.util.Locale;
import java.util.OptionalLong;

/**
 * A root that is claimed of a disk, with what a tree is made by; how many blocks it covers may be left to the disk.
 *
 * @param root in hexadecimal; empty where nothing is claimed
 * @param hashType 1 for today's form, 0 for the first one
 * @param algorithm the kernel's name of the digest
 * @param dataBlockBytes of the disk
 * @param hashBlockBytes of the tree
 * @param dataBlocks that are covered; all whole ones of the disk where it is not said
 * @param saltHex in hexadecimal; empty for none
 */
public record VerityClaim(
        String root,
        int hashType,
        String algorithm,
        int dataBlockBytes,
        int hashBlockBytes,
        OptionalLong dataBlocks,
        String saltHex) {
    private static final int HEX_DIGITS_PER_BYTE = 2;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException naming the first that does not hold
     */
    public VerityClaim {
        root = root.toLowerCase(Locale.ROOT);
        VerityParameters any = new VerityParameters(
                hashType, algorithm, dataBlockBytes, hashBlockBytes, dataBlocks.orElse(1), saltHex);
        int digits = any.digest().getDigestLength() * HEX_DIGITS_PER_BYTE;
        if (!root.isEmpty() && !(root.length() == digits && root.matches("[0-9a-f]*"))) {
            throw new IllegalArgumentException(
                    "a root that is not " + digits + " hexadecimal digits, as " + any.algorithm() + " has them");
        }
    }

    /**
     * A root that is claimed of a tree whose parameters are known.
     *
     * @throws IllegalArgumentException when no digest of theirs is as long
     */
    public static VerityClaim of(VerityParameters tree, String root) {
        return new VerityClaim(
                root,
                tree.hashType(),
                tree.algorithm(),
                tree.dataBlockBytes(),
                tree.hashBlockBytes(),
                OptionalLong.of(tree.dataBlocks()),
                tree.saltHex());
    }

    /**
     * The parameters for a disk.
     *
     * @throws IllegalArgumentException when the disk is smaller than a block
     */
    public VerityParameters parameters(long diskBytes) {
        if (dataBlocks.isEmpty() && diskBytes < dataBlockBytes) {
            throw new IllegalArgumentException(
                    "a disk of " + diskBytes + " bytes, less than a block of " + dataBlockBytes);
        }
        return new VerityParameters(
                hashType,
                algorithm,
                dataBlockBytes,
                hashBlockBytes,
                dataBlocks.orElse(diskBytes / dataBlockBytes),
                saltHex);
    }
}
