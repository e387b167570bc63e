package org.securecloudlab.entropy.sizing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.entropy.boot.StormOutcome;
import org.securecloudlab.entropy.boot.StormOutcome.LevelPoint;
import org.securecloudlab.entropy.boot.StormRun;
import org.securecloudlab.entropy.boot.Supply;
import org.securecloudlab.entropy.model.Backing;
import org.securecloudlab.entropy.model.EntropyModel;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.RandomStreams;

/**
 * One storm with the model's sources, beside the same storm without any hardware: same guests, same random numbers.
 *
 * @param model its name
 * @param guests how many boot
 * @param hosts on how many hosts
 * @param with the sources there are
 * @param without guests with their own noise only
 */
public record StormReport(String model, int guests, int hosts, Side with, Side without) {
    private static final int LOOKS = 120;
    private static final int POINTS = 120;
    private static final double[] LIMITS = {0.01, 0.03, 0.1, 0.3, 1, 2, 5, 10, 30, 100, 300, 1000, 3600};

    /**
     * One of the two storms; times in seconds.
     *
     * @param median wait that half of the guests do not exceed
     * @param p99 that 99 % do not exceed
     * @param p999 that 99.9 % do not exceed
     * @param starving guests that had nothing at the end
     * @param origins what made generators ready
     * @param readyCurve guests that are ready over time
     * @param waits the distribution: guests that waited less than each limit and not less than the one before
     * @param levels what was watched over time
     * @param events how many events it took
     */
    public record Side(
            double median,
            double p99,
            double p999,
            int starving,
            SortedMap<String, Integer> origins,
            List<Point> readyCurve,
            List<Bin> waits,
            List<LevelPoint> levels,
            long events) {
        public Side {
            origins = Sorted.map(origins);
            readyCurve = List.copyOf(readyCurve);
            waits = List.copyOf(waits);
            levels = List.copyOf(levels);
        }
    }

    /** A count at a time. */
    public record Point(double seconds, int count) {}

    /** Guests whose wait was below a limit, and not below the limit before. */
    public record Bin(double belowSeconds, int guests) {}

    /** Runs both. */
    public static StormReport of(EntropyModel model, Cancellation cancellation) {
        return new StormReport(
                model.name(),
                model.guestCount(),
                model.hosts(),
                side(model, model.supply(0), cancellation),
                side(model, model.withBacking(Backing.BROKER).supply(List.of()), cancellation));
    }

    private static Side side(EntropyModel model, Supply supply, Cancellation cancellation) {
        double look =
                Math.max(0.1, (model.storm().overSeconds() + 4 * model.storm().startMedianSeconds()) / LOOKS);
        StormOutcome outcome =
                StormRun.run(model.storm(supply), RandomStreams.ofReplication(model.seed(), 0), look, cancellation);
        double[] waits = outcome.waitSeconds();
        double horizon = model.storm().horizonSeconds();
        int starving = (int) Arrays.stream(waits).filter(Double::isInfinite).count();
        return new Side(
                Math.min(horizon, StormOutcome.percentile(waits, 0.5)),
                Math.min(horizon, StormOutcome.percentile(waits, 0.99)),
                Math.min(horizon, StormOutcome.percentile(waits, 0.999)),
                starving,
                outcome.origins(),
                curve(outcome.readySeconds()),
                bins(waits),
                thinned(outcome.levels()),
                outcome.events());
    }

    private static List<Point> curve(double[] ready) {
        double[] sorted = Arrays.stream(ready).filter(Double::isFinite).sorted().toArray();
        List<Point> points = new ArrayList<>(List.of(new Point(0, 0)));
        for (int i = 1; i <= POINTS && sorted.length > 0; i++) {
            int count = (int) ((long) sorted.length * i / POINTS);
            points.add(new Point(sorted[Math.max(0, count - 1)], count));
        }
        return points;
    }

    private static List<Bin> bins(double[] waits) {
        List<Bin> bins = new ArrayList<>();
        double before = -1;
        for (double limit : LIMITS) {
            int count = 0;
            for (double wait : waits) {
                count += wait >= before && wait < limit ? 1 : 0;
            }
            bins.add(new Bin(limit, count));
            before = limit;
        }
        return bins;
    }

    private static List<LevelPoint> thinned(List<LevelPoint> levels) {
        int step = Math.max(1, levels.size() / LOOKS);
        List<LevelPoint> kept = new ArrayList<>();
        for (int i = 0; i < levels.size(); i += step) {
            kept.add(levels.get(i));
        }
        return kept;
    }
}
