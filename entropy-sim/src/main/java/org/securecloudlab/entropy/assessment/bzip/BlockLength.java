package org.securecloudlab.entropy.assessment.bzip;

/** One block: rotations sorted, last column moved to front, zeros counted, the rest in Huffman codes. */
final class BlockLength {
    /** Block mark, checksum, the unused randomisation bit, and where the text starts. */
    private static final int FIXED_BITS = 48 + 32 + 1 + 24;

    private static final int BYTES = 256;
    private static final int GROUP = 16;

    private BlockLength() {}

    static long bits(byte[] text, int from, int to) {
        boolean[] used = new boolean[BYTES];
        for (int i = from; i < to; i++) {
            used[text[i] & 0xFF] = true;
        }
        int[] codes = new int[BYTES];
        int symbols = 0;
        for (int value = 0; value < BYTES; value++) {
            if (used[value]) {
                codes[value] = symbols++;
            }
        }
        byte[] block = new byte[to - from];
        for (int i = 0; i < block.length; i++) {
            block[i] = (byte) codes[text[from + i] & 0xFF];
        }
        byte[] lastColumn = new RotationSort(block, symbols).lastColumn();
        return FIXED_BITS
                + mapBits(used)
                + new HuffmanTables(MoveToFront.encode(lastColumn, symbols), symbols + 2).bits();
    }

    /** Which bytes occur: 16 bits, and 16 more for each sixteen of which one does. */
    private static int mapBits(boolean[] used) {
        int bits = GROUP;
        for (int group = 0; group < BYTES; group += GROUP) {
            boolean any = false;
            for (int i = group; i < group + GROUP; i++) {
                any |= used[i];
            }
            bits += any ? GROUP : 0;
        }
        return bits;
    }
}
