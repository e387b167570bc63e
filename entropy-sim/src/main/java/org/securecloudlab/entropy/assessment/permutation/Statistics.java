package org.securecloudlab.entropy.assessment.permutation;

import java.util.Arrays;
import java.util.Set;

/** Computes statistics of one order of the samples. Holds buffers; for one thread. */
final class Statistics {
    private final PermutationInput input;
    private final DecimalText text;
    private final byte[] eighths;
    private final double[] values = new double[Statistic.values().length];

    Statistics(PermutationInput input) {
        this.input = input;
        this.text = new DecimalText(input.values(), input.symbols().length);
        this.eighths = new byte[input.isBinary() ? (input.symbols().length + 7) / 8 : 0];
    }

    /** The wanted statistics by ordinal; the array is used again by the next call. */
    double[] of(byte[] symbols, Set<Statistic> wanted) {
        if (wanted.contains(Statistic.EXCURSION)) {
            set(Statistic.EXCURSION, excursion(symbols));
        }
        runsByMedian(symbols, wanted);
        // For two symbols the tool counts ones in eights for the directional, periodicity and covariance tests
        // (Conversion I), and reads eights as bytes for the collision tests (Conversion II).
        byte[] ordered = input.isBinary() ? onesOfEights(symbols) : symbols;
        directional(ordered, wanted);
        for (Statistic statistic : Statistic.PERIODICITIES) {
            if (wanted.contains(statistic)) {
                set(statistic, periodicity(ordered, statistic.lag()));
            }
        }
        for (Statistic statistic : Statistic.COVARIANCES) {
            if (wanted.contains(statistic)) {
                set(statistic, (double) covariance(ordered, statistic.lag()));
            }
        }
        if (wanted.contains(Statistic.AVERAGE_COLLISION) || wanted.contains(Statistic.LARGEST_COLLISION)) {
            collisions(input.isBinary() ? bytesOfEights(symbols) : symbols);
        }
        if (wanted.contains(Statistic.COMPRESSION)) {
            set(Statistic.COMPRESSION, text.compressedLength(symbols));
        }
        return values;
    }

    @SuppressWarnings("EnumOrdinal") // an array with a place for each, in memory only
    private void set(Statistic statistic, double value) {
        values[statistic.ordinal()] = value;
    }

    private double excursion(byte[] symbols) {
        int[] rawValues = input.values();
        double mean = input.mean();
        double largest = 0;
        long sum = 0;
        for (int i = 0; i < symbols.length; i++) {
            sum += rawValues[symbols[i] & 0xFF];
            largest = Math.max(largest, Math.abs(sum - (i + 1) * mean));
        }
        return largest;
    }

    private void directional(byte[] symbols, Set<Statistic> wanted) {
        if (!wanted.contains(Statistic.DIRECTIONAL_RUNS)
                && !wanted.contains(Statistic.LONGEST_DIRECTIONAL_RUN)
                && !wanted.contains(Statistic.INCREASES_DECREASES)) {
            return;
        }
        RunLengths runs = new RunLengths();
        for (int i = 0; i < symbols.length - 1; i++) {
            runs.add((symbols[i] & 0xFF) <= (symbols[i + 1] & 0xFF));
        }
        set(Statistic.DIRECTIONAL_RUNS, runs.count());
        set(Statistic.LONGEST_DIRECTIONAL_RUN, runs.longest());
        set(Statistic.INCREASES_DECREASES, Math.max(runs.ups(), symbols.length - 1 - runs.ups()));
    }

    private void runsByMedian(byte[] symbols, Set<Statistic> wanted) {
        if (!wanted.contains(Statistic.RUNS_BY_MEDIAN) && !wanted.contains(Statistic.LONGEST_RUN_BY_MEDIAN)) {
            return;
        }
        int least = (int) Math.ceil(input.median());
        RunLengths runs = new RunLengths();
        for (byte symbol : symbols) {
            runs.add((symbol & 0xFF) >= least);
        }
        set(Statistic.RUNS_BY_MEDIAN, runs.count());
        set(Statistic.LONGEST_RUN_BY_MEDIAN, runs.longest());
    }

    private static int periodicity(byte[] symbols, int lag) {
        int equal = 0;
        for (int i = 0; i < symbols.length - lag; i++) {
            equal += symbols[i] == symbols[i + lag] ? 1 : 0;
        }
        return equal;
    }

    private long covariance(byte[] symbols, int lag) {
        long sum = 0;
        if (input.isBinary()) {
            for (int i = 0; i < symbols.length - lag; i++) {
                sum += symbols[i] * symbols[i + lag];
            }
            return sum;
        }
        int[] rawValues = input.values();
        for (int i = 0; i < symbols.length - lag; i++) {
            sum += (long) rawValues[symbols[i] & 0xFF] * rawValues[symbols[i + lag] & 0xFF];
        }
        return sum;
    }

    /** Samples until one occurs again, then anew after it. */
    private void collisions(byte[] symbols) {
        int[] seenIn = new int[256];
        int walk = 1;
        int from = 0;
        long count = 0;
        long sum = 0;
        int largest = 0;
        for (int i = 0; i < symbols.length; i++) {
            int symbol = symbols[i] & 0xFF;
            if (seenIn[symbol] == walk) {
                count++;
                sum += i - from + 1;
                largest = Math.max(largest, i - from + 1);
                from = i + 1;
                walk++;
            } else {
                seenIn[symbol] = walk;
            }
        }
        set(Statistic.AVERAGE_COLLISION, sum / (double) count);
        set(Statistic.LARGEST_COLLISION, largest);
    }

    private byte[] onesOfEights(byte[] bits) {
        Arrays.fill(eighths, (byte) 0);
        for (int i = 0; i < bits.length; i++) {
            eighths[i >> 3] += bits[i];
        }
        return eighths;
    }

    private byte[] bytesOfEights(byte[] bits) {
        Arrays.fill(eighths, (byte) 0);
        for (int i = 0; i < bits.length; i++) {
            eighths[i >> 3] |= (byte) (bits[i] << (7 - (i & 7)));
        }
        return eighths;
    }
}
