package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Weighs the survivors of the filters: raw values, clamped, normalised, multiplied and added in weigher order in double arithmetic
 * (nova/weights.py, BaseWeightHandler.get_weighed_objects and normalize).
 */
final class Weighing {
    private final HostTable hosts;
    private final List<ConfiguredWeigher> weighers;
    private final double[] raw;
    private final double[] total;

    Weighing(HostTable hosts, List<ConfiguredWeigher> weighers) {
        this(hosts, weighers, hosts.size());
    }

    /** For no more survivors than that. */
    Weighing(HostTable hosts, List<ConfiguredWeigher> weighers, int most) {
        this.hosts = hosts;
        this.weighers = weighers;
        this.raw = new double[most];
        this.total = new double[most];
    }

    /** The total weights, aligned with the survivors; a single survivor weighs 0. The array is used again by the next call. */
    double[] weigh(HostList survivors, RequestContext request, PassObserver observer) {
        int size = survivors.size();
        Arrays.fill(total, 0, size, 0.0);
        List<PassObserver.Weighed> seen = new ArrayList<>();
        if (size > 1) {
            for (ConfiguredWeigher weigher : weighers) {
                add(weigher, survivors, request);
                if (observer.isWatching()) {
                    seen.add(lastStep(weigher, survivors));
                }
            }
        }
        observer.weighed(seen);
        return total;
    }

    private void add(ConfiguredWeigher configured, HostList survivors, RequestContext request) {
        HostScore score = configured.weigher().prepare(request);
        int size = survivors.size();
        if (score == HostScore.ZERO) {
            Arrays.fill(raw, 0, size, 0.0);
            if (configured.isNeutralAtZero()) {
                return;
            }
        }
        measure(configured.weigher(), score, survivors);
        OptionalDouble minimum = configured.weigher().minimum();
        OptionalDouble maximum = configured.weigher().maximum();
        double low = minimum.isPresent() ? minimum.getAsDouble() : least(size);
        double high = maximum.isPresent() ? maximum.getAsDouble() : most(size);
        if (low != high || !configured.isNeutralAtZero()) {
            configured.addTo(total, raw, survivors, low, high);
        }
    }

    private void measure(HostWeigher weigher, HostScore score, HostList survivors) {
        OptionalDouble minimum = weigher.minimum();
        OptionalDouble maximum = weigher.maximum();
        double low = minimum.orElse(Double.NEGATIVE_INFINITY);
        double high = maximum.orElse(Double.POSITIVE_INFINITY);
        for (int place = 0; place < survivors.size(); place++) {
            double value = score.of(hosts.get(survivors.get(place)));
            raw[place] = value < low ? low : value > high ? high : value;
        }
    }

    private PassObserver.Weighed lastStep(ConfiguredWeigher configured, HostList survivors) {
        int size = survivors.size();
        HostWeigher weigher = configured.weigher();
        double low = weigher.minimum().orElse(least(size));
        double high = weigher.maximum().orElse(most(size));
        return new PassObserver.Weighed(
                weigher.name(),
                Arrays.stream(raw, 0, size).boxed().toList(),
                low == high,
                Arrays.stream(raw, 0, size)
                        .map(value -> low == high ? 0.0 : (value - low) / (high - low))
                        .boxed()
                        .toList(),
                IntStream.range(0, size)
                        .mapToObj(place -> configured.multiplier(survivors.get(place)))
                        .toList());
    }

    private double least(int size) {
        double least = raw[0];
        for (int place = 1; place < size; place++) {
            least = raw[place] < least ? raw[place] : least;
        }
        return least;
    }

    private double most(int size) {
        double most = raw[0];
        for (int place = 1; place < size; place++) {
            most = raw[place] > most ? raw[place] : most;
        }
        return most;
    }
}
