package org.securecloudlab.image;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Base64 as Python's {@code binascii.a2b_base64} reads it without its strict mode: characters outside the alphabet are skipped,
 * and what follows a complete, padded end is not looked at.
 */
public final class LenientBase64 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final int[] VALUES = values();
    private static final int SKIPPED = -1;

    private LenientBase64() {}

    /** The bytes; empty where the padding is wrong. */
    public static Optional<byte[]> decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() / 4 * 3 + 3);
        int inQuad = 0;
        int pads = 0;
        int bits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '=') {
                if (inQuad >= 2 && inQuad + ++pads >= 4) {
                    return Optional.of(bytes.toByteArray());
                }
                continue;
            }
            int value = c < VALUES.length ? VALUES[c] : SKIPPED;
            if (value == SKIPPED) {
                continue;
            }
            pads = 0;
            bits = bits << 6 | value;
            if (inQuad > 0) {
                bytes.write(bits >> (6 - 2 * inQuad));
            }
            inQuad = (inQuad + 1) % 4;
        }
        return inQuad == 0 ? Optional.of(bytes.toByteArray()) : Optional.empty();
    }

    private static int[] values() {
        int[] values = new int[128];
        Arrays.fill(values, SKIPPED);
        for (int i = 0; i < ALPHABET.length(); i++) {
            values[ALPHABET.charAt(i)] = i;
        }
        return values;
    }
}
