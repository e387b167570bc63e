package org.securecloudlab.entropy.assessment.permutation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;
import org.securecloudlab.kernel.RandomStreams;

/**
 * The permutation tests (5.1). Permutation i is drawn from its own stream and always counted as the i-th, so that the result depends on
 * the seed and not on how many threads there are. A statistic that has passed is not computed again, which the tool does as well.
 */
public final class PermutationTests {
    /** Orders drawn at most (5.1). */
    public static final int PERMUTATIONS = 10_000;
    /** Drawn together; between two waves passed statistics drop out. */
    private static final int WAVE = 8;

    private final PermutationInput input;
    private final RandomStreams streams;
    private final boolean stopsEarly;
    private final List<Ranks> ranks = new ArrayList<>();

    @SuppressWarnings("EnumOrdinal") // an array with a place for each, in memory only
    private PermutationTests(PermutationInput input, long seed, boolean stopsEarly) {
        this.input = input;
        this.streams = new RandomStreams(seed);
        this.stopsEarly = stopsEarly;
        double[] original = new Statistics(input).of(input.symbols(), EnumSet.allOf(Statistic.class));
        for (Statistic statistic : Statistic.values()) {
            ranks.add(new Ranks(statistic, original[statistic.ordinal()], 0, 0, 0));
        }
    }

    /** Only the statistics of the samples as they came. */
    public static PermutationResult unpermuted(PermutationInput input) {
        return new PermutationResult(new PermutationTests(input, 0, true).ranks, 0);
    }

    /**
     * Runs the tests.
     *
     * @param stopsEarly whether a statistic ends once it cannot fail; otherwise all permutations count for all
     * @param threads where permutations run, any number
     * @param progress counts permutations, of {@link #PERMUTATIONS} at most
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static PermutationResult run(
            PermutationInput input,
            long seed,
            boolean stopsEarly,
            ExecutorService threads,
            Progress progress,
            Cancellation cancellation) {
        return new PermutationTests(input, seed, stopsEarly).run(threads, progress, cancellation);
    }

    private PermutationResult run(ExecutorService threads, Progress progress, Cancellation cancellation) {
        int done = 0;
        Set<Statistic> open = EnumSet.allOf(Statistic.class);
        while (done < PERMUTATIONS && !open.isEmpty()) {
            cancellation.throwIfCancelled();
            List<Callable<double[]>> wave = new ArrayList<>();
            Set<Statistic> wanted = EnumSet.copyOf(open);
            for (int i = done; i < Math.min(PERMUTATIONS, done + WAVE); i++) {
                int number = i;
                wave.add(() -> permuted(number, wanted));
            }
            for (double[] values : all(threads, wave)) {
                if (!open.isEmpty()) {
                    count(values, open);
                    done++;
                }
            }
            progress.report(done, PERMUTATIONS);
        }
        return new PermutationResult(ranks, done);
    }

    @SuppressWarnings("EnumOrdinal") // an array with a place for each, in memory only
    private void count(double[] values, Set<Statistic> open) {
        for (Statistic statistic : EnumSet.copyOf(open)) {
            int at = statistic.ordinal();
            ranks.set(at, ranks.get(at).count(values[at]));
            if (stopsEarly && ranks.get(at).passed()) {
                open.remove(statistic);
            }
        }
    }

    private double[] permuted(int number, Set<Statistic> wanted) {
        byte[] symbols = input.symbols().clone();
        RandomGenerator random = streams.stream("permutation", Integer.toString(number));
        for (int i = symbols.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            byte moved = symbols[i];
            symbols[i] = symbols[other];
            symbols[other] = moved;
        }
        return new Statistics(input).of(symbols, wanted);
    }

    private static List<double[]> all(ExecutorService threads, List<Callable<double[]>> wave) {
        try {
            List<double[]> values = new ArrayList<>();
            for (Future<double[]> one : threads.invokeAll(wave)) {
                values.add(one.get());
            }
            return values;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("a permutation failed", e.getCause());
        }
    }
}
