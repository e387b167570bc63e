package org.securecloudlab.entropy.assessment.tuple;

/** Symbols packed into longs, each in as few bits as the alphabet needs, the first in the highest bits. */
public final class PackedSequence {
    private final int symbolBits;
    private final long[] words;

    private PackedSequence(byte[] symbols, int alphabetSize, int again) {
        this.symbolBits = Math.max(1, 32 - Integer.numberOfLeadingZeros(alphabetSize - 1));
        this.words = new long[(int) (((long) (symbols.length + again) * symbolBits) >>> 6) + 2];
        for (int i = 0; i < symbols.length; i++) {
            put(i, symbols[i]);
        }
        for (int i = 0; i < again; i++) {
            put(symbols.length + i, symbols[i % symbols.length]);
        }
    }

    /** Symbols 0 to alphabetSize - 1, zeros after the end. */
    public static PackedSequence of(byte[] symbols, int alphabetSize) {
        return new PackedSequence(symbols, alphabetSize, 0);
    }

    /** The same, with the beginning after the end. */
    public static PackedSequence cyclic(byte[] symbols, int alphabetSize) {
        return new PackedSequence(symbols, alphabetSize, Long.SIZE);
    }

    private void put(int place, byte symbol) {
        long at = (long) place * symbolBits;
        int word = (int) (at >>> 6);
        int shift = (int) at & 63;
        long value = (symbol & 0xFFL) << (Long.SIZE - symbolBits);
        words[word] |= value >>> shift;
        if (shift + symbolBits > Long.SIZE) {
            words[word + 1] |= value << (Long.SIZE - shift);
        }
    }

    public int symbolBits() {
        return symbolBits;
    }

    /** The 64 bits from a place on. */
    public long window(int place) {
        long at = (long) place * symbolBits;
        int word = (int) (at >>> 6);
        int shift = (int) at & 63;
        if (word >= words.length - 1) {
            return 0;
        }
        return shift == 0 ? words[word] : words[word] << shift | words[word + 1] >>> (Long.SIZE - shift);
    }
}
