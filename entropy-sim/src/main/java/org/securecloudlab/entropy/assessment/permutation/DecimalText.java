package org.securecloudlab.entropy.assessment.permutation;

import java.nio.charset.StandardCharsets;
import org.securecloudlab.entropy.assessment.bzip.BzipLength;

/** Samples as decimal numbers with one space between, which is what the tool compresses (5.1.11). */
final class DecimalText {
    private final byte[][] numbers = new byte[256][];
    private final byte[] text;

    DecimalText(int[] values, int samples) {
        int longest = 0;
        for (int symbol = 0; symbol < numbers.length; symbol++) {
            numbers[symbol] = (values[symbol] + " ").getBytes(StandardCharsets.US_ASCII);
            longest = Math.max(longest, numbers[symbol].length);
        }
        this.text = new byte[samples * longest];
    }

    int compressedLength(byte[] symbols) {
        int length = 0;
        for (byte symbol : symbols) {
            for (byte character : numbers[symbol & 0xFF]) {
                text[length++] = character;
            }
        }
        return BzipLength.of(text, Math.max(0, length - 1));
    }
}
