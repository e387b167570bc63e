package org.securecloudlab.image.checksum;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.securecloudlab.image.digest.Digests;

/** A digest that a list can hold. */
public enum SumAlgorithm {
    MD5("MD5", "MD5", "md5", 128, true),
    SHA1("SHA1", "SHA-1", "sha1", 160, true),
    SHA224("SHA224", "SHA-224", "sha224", 224, false),
    SHA256("SHA256", "SHA-256", "sha256", 256, false),
    SHA384("SHA384", "SHA-384", "sha384", 384, false),
    SHA512("SHA512", "SHA-512", "sha512", 512, false),
    /** Any whole number of bytes up to 64. */
    BLAKE2B("BLAKE2b", "BLAKE2B", "blake2b", 512, false),
    SM3("SM3", "SM3", "sm3", 256, false);

    private final String tag;
    private final String digestName;
    private final String option;
    private final int maxBits;
    private final boolean weak;

    SumAlgorithm(String tag, String digestName, String option, int maxBits, boolean weak) {
        this.tag = tag;
        this.digestName = digestName;
        this.option = option;
        this.maxBits = maxBits;
        this.weak = weak;
    }

    /** As a BSD line begins: {@code SHA256 (name) = …}. */
    public String tag() {
        return tag;
    }

    public int maxBits() {
        return maxBits;
    }

    /** Collisions can be made (RFC 6151, RFC 6194). */
    public boolean isWeak() {
        return weak;
    }

    /** The length is told by each line, not by the algorithm. */
    boolean hasAnyLength() {
        return this == BLAKE2B;
    }

    /** A fresh digest of that many bits. */
    public MessageDigest digest(int bits) {
        return this == BLAKE2B ? new Blake2bDigest(bits) : Digests.of(digestName);
    }

    /** The algorithm that {@code cksum --algorithm} calls so. */
    static Optional<SumAlgorithm> ofOption(String option) {
        return Arrays.stream(values())
                .filter(each -> each.option.equals(option))
                .findFirst();
    }

    /** The algorithm whose tag a line begins with, the tag ending at white space, a bracket or a dash. */
    static Optional<SumAlgorithm> ofTag(String line) {
        return Arrays.stream(values())
                .filter(each -> line.startsWith(each.tag)
                        && line.length() > each.tag.length()
                        && " \t(-".indexOf(line.charAt(each.tag.length())) >= 0)
                .findFirst();
    }
}
