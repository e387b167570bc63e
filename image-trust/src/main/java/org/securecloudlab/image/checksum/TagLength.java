package org.securecloudlab.image.checksum;

import java.math.BigInteger;
import java.util.Optional;

/**
 * What stands between a tag's name and its bracket: {@code BLAKE2b-256 (}. The tools that know one length take a blank; {@code b2sum} and
 * {@code cksum} also a dash with a number as C's {@code strtoul} reads it, or else any one character before the blank.
 */
final class TagLength {
    private static final int MAX_DIGITS = 20;
    private static final int HEX = 16;
    private static final int OCTAL = 8;

    private TagLength() {}

    /** Bits of the sum; empty when the length makes no sense. */
    static Optional<Integer> read(Cursor at, SumAlgorithm algorithm, SumTool tool) {
        Optional<Integer> bits = Optional.of(algorithm.maxBits());
        if (tool.readsLengths()) {
            if (at.take('-')) {
                bits = number(at, algorithm.maxBits());
            } else if (!at.rest().startsWith("(")) {
                at.skip(1);
            }
        }
        at.take(' ');
        return bits;
    }

    private static Optional<Integer> number(Cursor at, int maxBits) {
        at.skipWhitespace();
        at.take('+');
        int radix = radix(at);
        String rest = at.rest();
        int digits = 0;
        while (digits < rest.length() && isDigit(rest.charAt(digits), radix)) {
            digits++;
        }
        if (digits == 0 || digits > MAX_DIGITS) {
            return Optional.empty();
        }
        at.skip(digits);
        BigInteger bits = new BigInteger(rest.substring(0, digits), radix);
        boolean makesSense = bits.signum() > 0
                && bits.compareTo(BigInteger.valueOf(maxBits)) <= 0
                && bits.intValue() % Byte.SIZE == 0;
        return makesSense ? Optional.of(bits.intValue()) : Optional.empty();
    }

    private static int radix(Cursor at) {
        String rest = at.rest();
        boolean hex =
                (rest.startsWith("0x") || rest.startsWith("0X")) && rest.length() > 2 && isDigit(rest.charAt(2), HEX);
        if (hex) {
            at.skip(2);
            return HEX;
        }
        return rest.startsWith("0") ? OCTAL : 10;
    }

    private static boolean isDigit(char c, int radix) {
        return c < 128 && Character.digit(c, radix) >= 0;
    }
}
