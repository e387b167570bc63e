package org.securecloudlab.scenario.hosts.size;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.kernel.RandomStreams;
import org.securecloudlab.kernel.Samplers;
import org.securecloudlab.scenario.operation.FlavorChoice;
import org.securecloudlab.scenario.trace.TraceRow;

/**
 * A recorded trace, with growth. Replication 0 has the recorded order; the others put the trace's days together anew, drawn with replacement (a
 * block bootstrap, B. Efron and R. Tibshirani, "An Introduction to the Bootstrap", 1993, section 8.6), so that the interval says how much depends on the
 * days that happened to be recorded. Growth repeats rows: 1.2 repeats one in five, at a time within the hour after the original.
 */
public final class TraceWorkload implements Workload {
    private static final long DAY = Duration.ofDays(1).toNanos();
    private static final double HOUR = Duration.ofHours(1).toNanos();

    private final List<Arrival> recorded;
    private final int skipped;
    private final double growth;

    private TraceWorkload(List<Arrival> recorded, int skipped, double growth) {
        this.recorded = recorded;
        this.skipped = skipped;
        this.growth = growth;
    }

    /** Each row gets the smallest of the flavors that is at least as large; rows for which none is are skipped. */
    public static TraceWorkload of(List<TraceRow> rows, List<Flavor> flavors, double growth) {
        FlavorChoice choice = FlavorChoice.among(flavors);
        List<Arrival> arrivals = new ArrayList<>();
        for (TraceRow row : rows) {
            Optional<Flavor> flavor = choice.of(row);
            flavor.ifPresent(size -> arrivals.add(new Arrival(
                    row.arrivalNanos(),
                    row.lifetimeNanos().isPresent()
                            ? row.arrivalNanos() + row.lifetimeNanos().getAsLong()
                            : Long.MAX_VALUE,
                    size)));
        }
        return new TraceWorkload(arrivals, rows.size() - arrivals.size(), growth);
    }

    /** Rows that no flavor is large enough for. */
    public int skipped() {
        return skipped;
    }

    /** The requests that are left. */
    public int requests() {
        return recorded.size();
    }

    @Override
    public String description() {
        return recorded.size() + " recorded requests, times " + growth
                + (skipped == 0 ? "" : "; " + skipped + " rows larger than any flavor left out");
    }

    @Override
    public List<Arrival> draw(RandomStreams streams, int replication) {
        List<Arrival> days = replication == 0 ? recorded : resampled(streams.stream("size.days", "trace"));
        return grown(days, streams.stream("size.growth", "trace"));
    }

    private List<Arrival> resampled(RandomGenerator random) {
        List<List<Arrival>> byDay = new ArrayList<>();
        for (Arrival arrival : recorded) {
            int day = (int) Math.min(100_000, arrival.atNanos() / DAY);
            while (byDay.size() <= day) {
                byDay.add(new ArrayList<>());
            }
            byDay.get(day).add(arrival);
        }
        List<Arrival> result = new ArrayList<>(recorded.size());
        for (int day = 0; day < byDay.size(); day++) {
            int drawn = Samplers.below(random, byDay.size());
            long shift = (day - drawn) * DAY;
            byDay.get(drawn).forEach(arrival -> result.add(moved(arrival, shift)));
        }
        return result;
    }

    private List<Arrival> grown(List<Arrival> arrivals, RandomGenerator random) {
        List<Arrival> result = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            int copies = (int) (growth + Samplers.uniform(random));
            for (int copy = 0; copy < copies; copy++) {
                result.add(copy == 0 ? arrival : moved(arrival, (long) Samplers.uniform(random, 0, HOUR)));
            }
        }
        result.sort(Comparator.comparingLong(Arrival::atNanos));
        return result;
    }

    private static Arrival moved(Arrival arrival, long byNanos) {
        long end = arrival.endNanos() == Long.MAX_VALUE ? Long.MAX_VALUE : arrival.endNanos() + byNanos;
        return new Arrival(arrival.atNanos() + byNanos, end, arrival.flavor());
    }
}
