package org.securecloudlab.image.verity;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.securecloudlab.image.digest.Digests;

/**
 * How a tree is made.
 *
 * @param hashType 1 for today's form; 0 for the first one of Chrome OS, where the salt follows the block
 * @param algorithm the kernel's name of the digest, such as {@code sha256}
 * @param dataBlockBytes a power of two, 512 to 524,288
 * @param hashBlockBytes the same of the tree's blocks
 * @param dataBlocks blocks of the disk that are covered, at least 1
 * @param saltHex in hexadecimal, up to 256 octets; empty for none
 */
public record VerityParameters(
        int hashType, String algorithm, int dataBlockBytes, int hashBlockBytes, long dataBlocks, String saltHex) {
    /** What veritysetup takes where nothing is said. */
    public static final int DEFAULT_BLOCK_BYTES = 4096;

    private static final int MIN_BLOCK_BYTES = 512;
    private static final int MAX_BLOCK_BYTES = 512 << 10;
    private static final int MAX_SALT_DIGITS = 512;
    private static final Map<String, String> DIGESTS = Map.of(
            "sha1", "SHA-1",
            "sha224", "SHA-224",
            "sha256", "SHA-256",
            "sha384", "SHA-384",
            "sha512", "SHA-512",
            "sha3-256", "SHA3-256",
            "sha3-512", "SHA3-512",
            "rmd160", "RIPEMD160",
            "sm3", "SM3");

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException naming the first that does not hold
     */
    public VerityParameters {
        algorithm = algorithm.toLowerCase(Locale.ROOT);
        saltHex = saltHex.toLowerCase(Locale.ROOT);
        check(hashType == 0 || hashType == 1, "a hash type that is neither 0 nor 1");
        check(DIGESTS.containsKey(algorithm), "an unknown hash algorithm [" + algorithm + "]");
        check(
                isBlock(dataBlockBytes) && isBlock(hashBlockBytes),
                "a block size that is no power of two from 512 to 524288");
        check(
                dataBlocks > 0 && dataBlocks <= Long.MAX_VALUE / dataBlockBytes,
                "a number of blocks that makes no sense");
        check(
                saltHex.matches("([0-9a-f]{2})*") && saltHex.length() <= MAX_SALT_DIGITS,
                "a salt that is not hexadecimal");
        check(hashBlockBytes / slotBytes(hashType, algorithm) >= 2, "a hash block that holds less than two digests");
    }

    /** SHA-256 over whole blocks of 4,096 bytes, as veritysetup makes it, but without a salt by chance. */
    public static VerityParameters standard(long sizeBytes, String saltHex) {
        long blocks = sizeBytes / DEFAULT_BLOCK_BYTES;
        return new VerityParameters(1, "sha256", DEFAULT_BLOCK_BYTES, DEFAULT_BLOCK_BYTES, blocks, saltHex);
    }

    /** Bytes of the disk that the tree covers. */
    public long dataBytes() {
        return dataBlocks * dataBlockBytes;
    }

    MessageDigest digest() {
        return Digests.of(DIGESTS.getOrDefault(algorithm, algorithm));
    }

    byte[] salt() {
        return HexFormat.of().parseHex(saltHex);
    }

    /** Bytes from one digest in a block to the next: today's form fills up to a power of two. */
    int slotBytes() {
        return slotBytes(hashType, algorithm);
    }

    /** Digests in a block: a power of two. */
    int slotsPerBlock() {
        return Integer.highestOneBit(hashBlockBytes / digest().getDigestLength());
    }

    private static int slotBytes(int hashType, String algorithm) {
        int length = Digests.of(DIGESTS.getOrDefault(algorithm, algorithm)).getDigestLength();
        int power = Integer.highestOneBit(length);
        return hashType == 0 || power == length ? length : 2 * power;
    }

    private static boolean isBlock(int bytes) {
        return bytes >= MIN_BLOCK_BYTES && bytes <= MAX_BLOCK_BYTES && Integer.bitCount(bytes) == 1;
    }

    private static void check(boolean good, String otherwise) {
        if (!good) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
