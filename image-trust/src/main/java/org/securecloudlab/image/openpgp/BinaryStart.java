package org.securecloudlab.image.openpgp;

import java.util.Set;

/** Whether bytes begin like a packet, so that they are no text ({@code g10/armor.c}, {@code is_armored}). */
final class BinaryStart {
    private static final Set<Integer> OF_KNOWN_LENGTH = Set.of(1, 2, 3, 4, 5, 6, 7, 10, 12, 13, 14, 17, 19);
    private static final Set<Integer> OF_ANY_LENGTH = Set.of(8, 9, 11, 16, 18, 61, 63);

    private BinaryStart() {}

    static boolean isBinary(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        boolean newForm = (first & 0x40) != 0;
        int tag = newForm ? first & 0x3f : (first >> 2) & 0xf;
        if ((first & 0x80) == 0) {
            return false;
        }
        int second = bytes[at + 1] & 0xff;
        boolean open = newForm ? second >= 224 && second < 255 : (first & 3) == 3;
        return OF_ANY_LENGTH.contains(tag) || (OF_KNOWN_LENGTH.contains(tag) && !open);
    }
}
