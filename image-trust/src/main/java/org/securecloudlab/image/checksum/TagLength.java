package org.securecloudlab.image.checksum;

import java.util.Optional;

/** The length in a tag such as {@code BLAKE2b-256}. */
final class TagLength {
    private static final int MAX_DIGITS = 6;

    private TagLength() {}

    /** Bits of the sum; empty when the length makes no sense. Tags of fixed length have none. */
    static Optional<Integer> read(Cursor at, SumAlgorithm algorithm) {
        if (!algorithm.hasAnyLength() || !at.take('-')) {
            return Optional.of(algorithm.maxBits());
        }
        String rest = at.rest();
        int digits = 0;
        while (digits < rest.length() && Character.digit(rest.charAt(digits), 10) >= 0) {
            digits++;
        }
        if (digits == 0 || digits > MAX_DIGITS) {
            return Optional.empty();
        }
        at.skip(digits);
        int bits = Integer.parseInt(rest.substring(0, digits));
        boolean makesSense = bits > 0 && bits <= algorithm.maxBits() && bits % 8 == 0;
        return makesSense ? Optional.of(bits) : Optional.empty();
    }
}
