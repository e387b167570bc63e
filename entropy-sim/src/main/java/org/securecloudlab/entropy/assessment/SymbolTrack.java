package org.securecloudlab.entropy.assessment;

/**
 * A sequence as the estimators see it: symbols 0 to {@code alphabetSize - 1}, one a byte.
 *
 * @param symbols unsigned; not copied, nobody may change it
 * @param alphabetSize distinct symbols that occur, at least 1
 */
@SuppressWarnings("ArrayRecordComponent") // millions of symbols, shared on purpose; never compared
public record SymbolTrack(byte[] symbols, int alphabetSize) {

    public int length() {
        return symbols.length;
    }

    public boolean isBinary() {
        return alphabetSize == 2;
    }

    /** How often each symbol occurs. */
    public int[] counts() {
        int[] counts = new int[256];
        for (byte symbol : symbols) {
            counts[symbol & 0xFF]++;
        }
        return counts;
    }
}
