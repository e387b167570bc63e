package org.securecloudlab.entropy.assessment.fips;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The four tests of one block of 20,000 bits: monobit, poker, runs, long run (FIPS 140-2, 4.9.1).
 *
 * <p>Runs are counted 64 bits at a time: a bit that differs from the one before starts a run, and a run is at least k long where no
 * start follows within k - 1 bits.
 */
final class BlockTest {
    private static final int BITS = 20_000;
    private static final int WORDS = BITS / Long.SIZE + 1;
    private static final long LAST_WORD_MASK = -1L << (Long.SIZE - BITS % Long.SIZE);
    private static final int LONG_RUN = 26;
    private static final int[] LEAST_RUNS = {0, 2315, 1114, 527, 240, 103, 103};
    private static final int[] MOST_RUNS = {0, 2685, 1386, 723, 384, 209, 209};
    private static final int LENGTHS = 6;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final long[] words = new long[WORDS];
    /** Bits that start no run; after the block every bit starts one, which ends the last run. */
    private final long[] goesOn = new long[WORDS + 1];

    private final int[] bytes = new int[256];
    /** Runs of at least so many zeros, and ones. */
    private final int[][] atLeast = new int[2][LENGTHS + 2];

    private int ones;
    private boolean hasLongRun;

    void run(byte[] block) {
        load(block);
        Arrays.fill(atLeast[0], 0);
        Arrays.fill(atLeast[1], 0);
        hasLongRun = false;
        ones = 0;
        for (int w = 0; w < WORDS; w++) {
            ones += Long.bitCount(words[w]);
            countRuns(w);
        }
    }

    private void load(byte[] block) {
        int at = 0;
        for (int w = 0; w < WORDS - 1; w++, at += Long.BYTES) {
            words[w] = (long) LONG.get(block, at);
        }
        long last = 0;
        for (int shift = Long.SIZE - Byte.SIZE; at < block.length; at++, shift -= Byte.SIZE) {
            last |= (block[at] & 0xFFL) << shift;
        }
        words[WORDS - 1] = last;
        Arrays.fill(bytes, 0);
        for (byte b : block) {
            bytes[b & 0xFF]++;
        }
        long before = ~words[0] >>> (Long.SIZE - 1);
        for (int w = 0; w < WORDS; w++) {
            goesOn[w] = ~(words[w] ^ (words[w] >>> 1 | before << (Long.SIZE - 1)));
            before = words[w] & 1;
        }
        goesOn[WORDS - 1] &= LAST_WORD_MASK;
    }

    private void countRuns(int w) {
        long valid = w == WORDS - 1 ? LAST_WORD_MASK : -1L;
        long starts = ~goesOn[w] & valid;
        for (int length = 1; starts != 0; length++) {
            if (length <= LENGTHS) {
                int ofOnes = Long.bitCount(starts & words[w]);
                atLeast[1][length] += ofOnes;
                atLeast[0][length] += Long.bitCount(starts) - ofOnes;
            } else if (length == LONG_RUN) {
                hasLongRun = true;
                return;
            }
            starts &= goesOn[w] << length | goesOn[w + 1] >>> (Long.SIZE - length);
        }
    }

    boolean fails() {
        return failsMonobit() || failsPoker() || failsRuns() || failsLongRun();
    }

    boolean failsMonobit() {
        return ones <= 9725 || ones >= 10275;
    }

    /** 16/5000 · Σf² - 5000 has to lie between 2.16 and 46.17; in whole numbers, to be exact at the limits. */
    boolean failsPoker() {
        int[] nibbles = new int[16];
        for (int value = 0; value < bytes.length; value++) {
            nibbles[value >> 4] += bytes[value];
            nibbles[value & 15] += bytes[value];
        }
        long squares = 0;
        for (int count : nibbles) {
            squares += (long) count * count;
        }
        long hundredth = 1600 * squares - 100L * 5000 * 5000;
        return hundredth <= 216L * 5000 || hundredth >= 4617L * 5000;
    }

    boolean failsRuns() {
        for (int[] counts : atLeast) {
            for (int length = 1; length <= LENGTHS; length++) {
                int exactly = counts[length] - (length < LENGTHS ? counts[length + 1] : 0);
                if (exactly < LEAST_RUNS[length] || exactly > MOST_RUNS[length]) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean failsLongRun() {
        return hasLongRun;
    }
}
