package org.securecloudlab.entropy.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.securecloudlab.cloud.Problem;

/**
 * Consecutive raw output of one source, a symbol in the low bits of each byte, prepared as the NIST tool prepares it: the literal track
 * numbers the symbols that occur from 0 in the order of their values, the bit string keeps their own bits, most significant first.
 */
public final class SampleSet {
    /** The text and the tool ask for a million consecutive samples (SP 800-90B 3.1.1). */
    public static final int WANTED_SAMPLES = 1_000_000;
    /** Fewer, and not all ten estimators can run: the longest window of MultiMCW is 4095. */
    public static final int LEAST_SAMPLES = 4096;
    /** Fewer, and the compression estimate has nothing behind its dictionary of 1000 blocks of 6 bits. */
    public static final int LEAST_BITS = 6 * 1002;
    /** Keeps the work of one assessment under about 1.5 GB; an assumption of this product. */
    public static final int MOST_BITS = 64_000_000;

    private final byte[] raw;
    private final int bitsPerSymbol;
    private final SymbolTrack literal;

    private SampleSet(byte[] raw, int bitsPerSymbol) {
        this.raw = raw;
        this.bitsPerSymbol = bitsPerSymbol;
        this.literal = numbered(raw);
    }

    /**
     * A sample set.
     *
     * @param raw one symbol a byte; not copied
     * @param bitsPerSymbol 1 to 8
     * @throws IllegalArgumentException when {@link #problems} has an error for it
     */
    public static SampleSet of(byte[] raw, int bitsPerSymbol) {
        List<Problem> errors =
                problems(raw, bitsPerSymbol).stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(errors.get(0).oneLine());
        }
        return new SampleSet(raw, bitsPerSymbol);
    }

    /** What is wrong with such samples: errors when they cannot be assessed, warnings when the result is weaker than it looks. */
    public static List<Problem> problems(byte[] raw, int bitsPerSymbol) {
        if (bitsPerSymbol < 1 || bitsPerSymbol > 8) {
            return List.of(Problem.error("bitsPerSymbol", Integer.toString(bitsPerSymbol), "1 to 8"));
        }
        List<Problem> problems = new ArrayList<>();
        sizeProblem(raw.length, bitsPerSymbol, problems);
        int used = 0;
        for (byte symbol : raw) {
            used |= symbol & 0xFF;
        }
        int width = 32 - Integer.numberOfLeadingZeros(used);
        if (width > bitsPerSymbol) {
            problems.add(
                    Problem.error("samples", "a symbol of " + width + " bits", "at most " + bitsPerSymbol + " bits")
                            .hint("one symbol a byte, in its low bits; give the width with --bits-per-symbol"));
        } else if (width < bitsPerSymbol && raw.length > 0) {
            problems.add(Problem.warning(
                            "samples", "symbols of " + Math.max(1, width) + " bits at most", bitsPerSymbol + " bits")
                    .hint("the high bits never change"));
        }
        return problems;
    }

    private static void sizeProblem(int samples, int bitsPerSymbol, List<Problem> problems) {
        long bits = (long) samples * bitsPerSymbol;
        if (samples < LEAST_SAMPLES || bits < LEAST_BITS) {
            int least = Math.max(LEAST_SAMPLES, (LEAST_BITS + bitsPerSymbol - 1) / bitsPerSymbol);
            problems.add(Problem.error("samples", count(samples), "at least " + count(least))
                    .hint("with fewer not all ten estimators run, and the lowest of the rest says too much"));
        } else if (bits > MOST_BITS) {
            problems.add(Problem.error("samples", count(samples), "at most " + count(MOST_BITS / bitsPerSymbol))
                    .hint("assess a part of them"));
        } else if (samples < WANTED_SAMPLES) {
            problems.add(
                    Problem.warning("samples", count(samples), count(WANTED_SAMPLES) + " or more (SP 800-90B 3.1.1)"));
        }
    }

    private static String count(int samples) {
        return String.format(Locale.ROOT, "%,d", samples);
    }

    private static SymbolTrack numbered(byte[] raw) {
        boolean[] seen = new boolean[256];
        for (byte symbol : raw) {
            seen[symbol & 0xFF] = true;
        }
        byte[] number = new byte[256];
        int alphabet = 0;
        int largest = 0;
        for (int symbol = 0; symbol < 256; symbol++) {
            if (seen[symbol]) {
                largest = symbol;
                number[symbol] = (byte) alphabet++;
            }
        }
        if (alphabet == largest + 1) {
            return new SymbolTrack(raw, alphabet);
        }
        byte[] symbols = new byte[raw.length];
        for (int i = 0; i < raw.length; i++) {
            symbols[i] = number[raw[i] & 0xFF];
        }
        return new SymbolTrack(symbols, alphabet);
    }

    public int length() {
        return raw.length;
    }

    public int bitsPerSymbol() {
        return bitsPerSymbol;
    }

    /** The symbols as they came; nobody may change them. */
    byte[] raw() {
        return raw;
    }

    /** The symbols, numbered without gaps. */
    public SymbolTrack literal() {
        return literal;
    }

    /** Whether the tool assesses the bits of the symbols as well: not when there are only two different symbols. */
    public boolean hasBitString() {
        return literal.alphabetSize() > 2;
    }

    /** The bits of all symbols, most significant first, a bit a byte. */
    public SymbolTrack bitString() {
        byte[] bits = new byte[raw.length * bitsPerSymbol];
        int at = 0;
        for (byte symbol : raw) {
            for (int bit = bitsPerSymbol - 1; bit >= 0; bit--) {
                bits[at++] = (byte) (symbol >> bit & 1);
            }
        }
        return new SymbolTrack(bits, 2);
    }
}
