package org.securecloudlab.entropy.assessment;

import java.util.ArrayList;
import java.util.List;

/**
 * What an eye can judge better than a test.
 *
 * @param rows the first bits in rows from left to right, top to bottom, as strings of 0 and 1
 * @param autocorrelations of the symbol values at distances 1, 2, …; between -1 and 1
 * @param band 99 of 100 autocorrelations of independent samples lie within this of 0
 */
public record SamplePicture(List<String> rows, List<Double> autocorrelations, double band) {
    private static final int ROWS = 64;
    private static final int COLUMNS = 192;
    private static final int LAGS = 64;

    public SamplePicture {
        rows = List.copyOf(rows);
        autocorrelations = List.copyOf(autocorrelations);
    }

    /** The picture of samples. */
    public static SamplePicture of(SampleSet samples) {
        byte[] raw = samples.raw();
        List<Double> correlations = new ArrayList<>();
        double mean = 0;
        for (byte value : raw) {
            mean += value & 0xFF;
        }
        mean /= raw.length;
        double variance = covariance(raw, mean, 0);
        for (int lag = 1; lag <= LAGS; lag++) {
            correlations.add(variance == 0 ? 0 : covariance(raw, mean, lag) / variance);
        }
        return new SamplePicture(rows(samples), correlations, Bounds.Z_ALPHA / Math.sqrt(raw.length));
    }

    private static double covariance(byte[] raw, double mean, int lag) {
        double sum = 0;
        for (int i = lag; i < raw.length; i++) {
            sum += ((raw[i] & 0xFF) - mean) * ((raw[i - lag] & 0xFF) - mean);
        }
        return sum;
    }

    private static List<String> rows(SampleSet samples) {
        List<String> rows = new ArrayList<>();
        long bits = (long) samples.length() * samples.bitsPerSymbol();
        for (int row = 0; row < ROWS && (row + 1L) * COLUMNS <= bits; row++) {
            StringBuilder line = new StringBuilder(COLUMNS);
            for (int column = 0; column < COLUMNS; column++) {
                line.append(bit(samples, row * COLUMNS + column));
            }
            rows.add(line.toString());
        }
        return rows;
    }

    private static int bit(SampleSet samples, int at) {
        int width = samples.bitsPerSymbol();
        return samples.raw()[at / width] >> (width - 1 - at % width) & 1;
    }
}
