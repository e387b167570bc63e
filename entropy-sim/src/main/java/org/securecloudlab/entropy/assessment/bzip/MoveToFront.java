package org.securecloudlab.entropy.assessment.bzip;

import java.util.Arrays;

/** Move-to-front positions, with runs of position 0 as numbers in digits 1 and 2 (RUNA, RUNB), and an end mark. */
final class MoveToFront {
    private MoveToFront() {}

    /** Codes 0 and 1 are the digits, position p is p + 1, the end mark is {@code symbols + 1}. */
    static int[] encode(byte[] column, int symbols) {
        byte[] front = new byte[symbols];
        for (int i = 0; i < symbols; i++) {
            front[i] = (byte) i;
        }
        int[] out = new int[column.length + 1];
        int size = 0;
        int zeros = 0;
        for (byte symbol : column) {
            if (front[0] == symbol) {
                zeros++;
                continue;
            }
            size = digits(out, size, zeros);
            zeros = 0;
            out[size++] = moved(front, symbol) + 1;
        }
        size = digits(out, size, zeros);
        out[size++] = symbols + 1;
        return Arrays.copyOf(out, size);
    }

    private static int moved(byte[] front, byte symbol) {
        int position = 0;
        byte next = front[0];
        while (next != symbol) {
            byte passed = next;
            next = front[++position];
            front[position] = passed;
        }
        front[0] = symbol;
        return position;
    }

    private static int digits(int[] out, int from, int zeros) {
        int size = from;
        for (int rest = zeros; rest > 0; rest = (rest - 1) / 2) {
            out[size++] = (rest & 1) == 1 ? 0 : 1;
        }
        return size;
    }
}
