package org.securecloudlab.entropy.boot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.securecloudlab.entropy.boot.StormOutcome.LevelPoint;
import org.securecloudlab.entropy.guest.BootListener;
import org.securecloudlab.entropy.guest.BootingGuest;
import org.securecloudlab.entropy.guest.GuestProfile;
import org.securecloudlab.entropy.guest.SeedOrigin;
import org.securecloudlab.entropy.virtio.Backend;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.RandomStreams;
import org.securecloudlab.kernel.Samplers;
import org.securecloudlab.kernel.Simulation;

/** One storm on a clock of its own. It ends when everybody has what it wants, or at the horizon. */
public final class StormRun {
    private static final double NANOS = 1e9;

    private final Storm storm;
    private final Simulation clock;
    private final Plant plant;
    private final double[] waits;
    private final double[] seeds;
    private final double[] ready;
    private final int[] origins = new int[SeedOrigin.values().length];
    private final List<LevelPoint> levels = new ArrayList<>();
    private int served;
    private int wanting;
    private int open;

    private StormRun(Storm storm, Cancellation cancellation) {
        this.storm = storm;
        this.clock = new Simulation(cancellation);
        this.plant = new Plant(clock, storm.supply());
        this.waits = new double[storm.guests()];
        this.seeds = new double[storm.guests()];
        this.ready = new double[storm.guests()];
        Arrays.fill(waits, Double.POSITIVE_INFINITY);
        Arrays.fill(seeds, Double.POSITIVE_INFINITY);
        Arrays.fill(ready, Double.POSITIVE_INFINITY);
    }

    /**
     * Runs a storm.
     *
     * @param streams the replication's random numbers
     * @param lookSeconds how often to look at the levels; 0 for never
     */
    public static StormOutcome run(Storm storm, RandomStreams streams, double lookSeconds, Cancellation cancellation) {
        StormRun run = new StormRun(storm, cancellation);
        run.plan(streams);
        if (lookSeconds > 0) {
            run.clock.at(0, () -> run.look(Math.round(lookSeconds * NANOS)));
        }
        run.clock.runUntil(Math.round(storm.horizonSeconds() * NANOS));
        return run.outcome();
    }

    private void plan(RandomStreams streams) {
        int number = 0;
        for (GuestGroup group : storm.groups()) {
            RandomGenerator arrivals = streams.stream("entropy.arrivals", group.name());
            RandomGenerator startUps = streams.stream("entropy.start-up", group.name());
            for (int i = 0; i < group.count(); i++) {
                double start = startOf(i, group.count(), arrivals)
                        + Samplers.lognormal(startUps, storm.startMedianSeconds(), storm.startSigma());
                int guest = number++;
                open += group.profile().device().isPresent() && storm.supply().fresh() ? 2 : 1;
                clock.at(Math.round(start * NANOS), () -> begin(guest, group.profile()));
            }
        }
    }

    private double startOf(int index, int count, RandomGenerator random) {
        return switch (storm.arrivals()) {
            case AT_ONCE -> 0;
            case EVEN -> storm.overSeconds() * index / count;
            case POISSON -> Samplers.uniform(random, 0, storm.overSeconds());
        };
    }

    private void begin(int guest, GuestProfile profile) {
        wanting++;
        Backend backend = plant.backend(guest % storm.hosts());
        BootingGuest.start(clock, profile, backend, new Listener(guest, clock.nowNanos()));
    }

    private final class Listener implements BootListener {
        private final int guest;
        private final long since;

        Listener(int guest, long since) {
            this.guest = guest;
            this.since = since;
        }

        @Override
        @SuppressWarnings("EnumOrdinal") // an array with a place for each, in memory only
        public void served(SeedOrigin origin) {
            waits[guest] = (clock.nowNanos() - since) / NANOS;
            ready[guest] = clock.nowNanos() / NANOS;
            origins[origin.ordinal()]++;
            served++;
            ends();
        }

        @Override
        public void seededByDevice() {
            seeds[guest] = (clock.nowNanos() - since) / NANOS;
            if (storm.supply().fresh()) {
                ends();
            }
        }

        private void ends() {
            if (--open == 0) {
                clock.stop();
            }
        }
    }

    private void look(long everyNanos) {
        levels.add(new LevelPoint(clock.nowNanos() / NANOS, wanting - served, served, plant.level(0)));
        clock.after(everyNanos, () -> look(everyNanos));
    }

    @SuppressWarnings("EnumOrdinal") // an array with a place for each, in memory only
    private StormOutcome outcome() {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (SeedOrigin origin : SeedOrigin.values()) {
            counts.put(origin.name(), origins[origin.ordinal()]);
        }
        return new StormOutcome(waits, seeds, ready, counts, levels, plant.givenBits(), clock.happened());
    }
}
