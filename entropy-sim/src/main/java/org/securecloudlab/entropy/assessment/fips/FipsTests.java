package org.securecloudlab.entropy.assessment.fips;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Tests a stream of bytes, most significant bit first. The first 32 bits are only what the first word of the continuous test is compared
 * with; then every 2,500 bytes are a block, and an incomplete last one is not counted (rngtest's convention).
 */
public final class FipsTests {
    /** Bytes of a block: 20,000 bits. */
    public static final int BLOCK_BYTES = 2500;

    private static final int PRIME_BYTES = 4;
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private final byte[] block = new byte[BLOCK_BYTES];
    private final BlockTest test = new BlockTest();
    private int filled = BLOCK_BYTES - PRIME_BYTES;
    private boolean primed;
    private int lastWord;
    private long passed;
    private long failed;
    private long monobit;
    private long poker;
    private long runs;
    private long longRun;
    private long continuousRun;

    /** Takes the next bytes of the stream. */
    public void accept(byte[] bytes, int from, int count) {
        int at = from;
        int end = from + count;
        while (at < end) {
            int part = Math.min(end - at, BLOCK_BYTES - filled);
            System.arraycopy(bytes, at, block, filled, part);
            filled += part;
            at += part;
            if (filled == BLOCK_BYTES) {
                complete();
                filled = 0;
            }
        }
    }

    private void complete() {
        if (!primed) {
            primed = true;
            lastWord = (int) WORD.get(block, BLOCK_BYTES - PRIME_BYTES);
            return;
        }
        test.run(block);
        boolean repeats = repeatsAWord();
        monobit += test.failsMonobit() ? 1 : 0;
        poker += test.failsPoker() ? 1 : 0;
        runs += test.failsRuns() ? 1 : 0;
        longRun += test.failsLongRun() ? 1 : 0;
        continuousRun += repeats ? 1 : 0;
        if (repeats || test.fails()) {
            failed++;
        } else {
            passed++;
        }
    }

    private boolean repeatsAWord() {
        boolean repeats = false;
        for (int at = 0; at < BLOCK_BYTES; at += Integer.BYTES) {
            int word = (int) WORD.get(block, at);
            repeats |= word == lastWord;
            lastWord = word;
        }
        return repeats;
    }

    public FipsCounts counts() {
        return new FipsCounts(passed, failed, monobit, poker, runs, longRun, continuousRun);
    }
}
