package org.securecloudlab.image.checksum;

import java.util.Optional;

/**
 * Which of coreutils' tools checks.
 *
 * @param name as it is called, such as {@code sha256sum}
 * @param algorithm its digest; empty for {@code cksum} without {@code -a}, where each line's tag says it
 * @param untagged lines without a tag are taken
 */
public record SumTool(String name, Optional<SumAlgorithm> algorithm, boolean untagged) {

    /** {@code md5sum}, {@code sha1sum}, … {@code b2sum}, {@code cksum}; empty for anything else. */
    public static Optional<SumTool> named(String name) {
        return switch (name) {
            case "md5sum" -> of(name, SumAlgorithm.MD5);
            case "sha1sum" -> of(name, SumAlgorithm.SHA1);
            case "sha224sum" -> of(name, SumAlgorithm.SHA224);
            case "sha256sum" -> of(name, SumAlgorithm.SHA256);
            case "sha384sum" -> of(name, SumAlgorithm.SHA384);
            case "sha512sum" -> of(name, SumAlgorithm.SHA512);
            case "b2sum" -> of(name, SumAlgorithm.BLAKE2B);
            case "cksum" -> Optional.of(new SumTool(name, Optional.empty(), false));
            default -> Optional.empty();
        };
    }

    private static Optional<SumTool> of(String name, SumAlgorithm algorithm) {
        return Optional.of(new SumTool(name, Optional.of(algorithm), true));
    }

    /** Tags may carry a length, and what follows the tag is read loosely. */
    boolean readsLengths() {
        return name.equals("cksum") || name.equals("b2sum");
    }

    /** {@code cksum -a ALGORITHM}. */
    SumTool with(SumAlgorithm chosen) {
        return new SumTool(name, Optional.of(chosen), true);
    }
}
