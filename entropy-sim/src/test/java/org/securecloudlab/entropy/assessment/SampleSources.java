package org.securecloudlab.entropy.assessment;

import java.util.SplittableRandom;

/** The generators of the reference cases, by name. */
final class SampleSources {
    private static final int SAMPLES = 1_000_000;

    private SampleSources() {}

    static byte[] samples(String name) {
        return switch (name) {
            case "markov2" -> markov();
            case "uniform4" -> uniform(4, 2);
            case "sticky8" -> sticky();
            default -> throw new IllegalArgumentException(name);
        };
    }

    static byte[] uniform(int bits, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] samples = new byte[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            samples[i] = (byte) (random.nextLong() >>> (64 - bits));
        }
        return samples;
    }

    private static byte[] markov() {
        SplittableRandom random = new SplittableRandom(7);
        byte[] samples = new byte[SAMPLES];
        int state = 0;
        for (int i = 0; i < SAMPLES; i++) {
            double stay = state == 0 ? 0.9 : 0.8;
            state = unit(random) < stay ? state : 1 - state;
            samples[i] = (byte) state;
        }
        return samples;
    }

    private static byte[] sticky() {
        SplittableRandom random = new SplittableRandom(9);
        byte[] samples = new byte[SAMPLES];
        int previous = 0;
        for (int i = 0; i < SAMPLES; i++) {
            boolean repeats = unit(random) < 0.3;
            int fresh = (int) (random.nextLong() >>> 56);
            previous = repeats ? previous : fresh;
            samples[i] = (byte) previous;
        }
        return samples;
    }

    private static double unit(SplittableRandom random) {
        return (random.nextLong() >>> 11) * 0x1p-53;
    }
}
