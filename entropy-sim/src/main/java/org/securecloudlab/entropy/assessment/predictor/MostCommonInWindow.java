package org.securecloudlab.entropy.assessment.predictor;

/**
 * The MultiMCW predictor (SP 800-90B 6.3.7): the most common symbol of the last 63, 255, 1023 or 4095, whichever window did best so far.
 *
 * <p>As in the tool, the first prediction is of the symbol after the shortest window, and a larger window takes part as soon as it is full.
 */
public final class MostCommonInWindow {
    private static final int[] WINDOWS = {63, 255, 1023, 4095};
    /** The longest window. */
    public static final int LONGEST = 4095;

    private MostCommonInWindow() {}

    /**
     * Predicts a sequence.
     *
     * @param symbols 0 to alphabetSize - 1, more than {@link #LONGEST}
     */
    public static PredictionScore predict(byte[] symbols, int alphabetSize) {
        Window[] windows = new Window[WINDOWS.length];
        for (int w = 0; w < windows.length; w++) {
            windows[w] = new Window(symbols, WINDOWS[w], alphabetSize);
        }
        RunCounter counter = new RunCounter();
        long[] scores = new long[windows.length];
        int winner = 0;
        for (int i = WINDOWS[0]; i < symbols.length; i++) {
            int symbol = symbols[i] & 0xFF;
            counter.record(windows[winner].prediction() == symbol);
            for (int w = 0; w < windows.length && i >= WINDOWS[w]; w++) {
                if (windows[w].prediction() == symbol && ++scores[w] >= scores[winner]) {
                    winner = w;
                }
                windows[w].slide(i);
            }
        }
        return counter.score(symbols.length - WINDOWS[0]);
    }

    /** The symbols of one window; among equally common ones the most recent is predicted. */
    private static final class Window {
        private final byte[] symbols;
        private final int size;
        private final int[] counts;
        private final int[] lastSeen;
        private int prediction;
        private int most;

        Window(byte[] symbols, int size, int alphabetSize) {
            this.symbols = symbols;
            this.size = size;
            this.counts = new int[alphabetSize];
            this.lastSeen = new int[alphabetSize];
            for (int i = 0; i < size; i++) {
                add(symbols[i] & 0xFF, i);
            }
        }

        int prediction() {
            return prediction;
        }

        private void add(int symbol, int position) {
            lastSeen[symbol] = position;
            if (++counts[symbol] >= most) {
                most = counts[symbol];
                prediction = symbol;
            }
        }

        /** Takes in the symbol at a position and drops the oldest. */
        void slide(int position) {
            int dropped = symbols[position - size] & 0xFF;
            counts[dropped]--;
            int symbol = symbols[position] & 0xFF;
            if (dropped == prediction) {
                counts[symbol]++;
                lastSeen[symbol] = position;
                search(position - size);
            } else {
                add(symbol, position);
            }
        }

        private void search(int oldest) {
            most--;
            int latest = oldest;
            for (int symbol = 0; symbol < counts.length; symbol++) {
                if (counts[symbol] > most || (counts[symbol] == most && lastSeen[symbol] >= latest)) {
                    most = counts[symbol];
                    prediction = symbol;
                    latest = lastSeen[symbol];
                }
            }
        }
    }
}
