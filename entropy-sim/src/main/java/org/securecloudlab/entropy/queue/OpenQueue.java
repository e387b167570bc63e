package org.securecloudlab.entropy.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.securecloudlab.entropy.station.Draw;
import org.securecloudlab.entropy.station.Served;
import org.securecloudlab.entropy.station.Station;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Event;
import org.securecloudlab.kernel.RandomStreams;
import org.securecloudlab.kernel.Samplers;
import org.securecloudlab.kernel.Simulation;

/**
 * Poisson arrivals of one or more classes at a station.
 *
 * @param flows one a class of urgency, the most urgent first
 * @param stationFactory makes the station
 * @param limitSeconds waits to count the excess of
 * @param filter only requests of this size are counted; 0 for all
 */
@SuppressWarnings("ArrayRecordComponent") // written once; never compared
public record OpenQueue(List<Flow> flows, Factory stationFactory, double[] limitSeconds, double filter)
        implements Experiment {
    private static final double NANOS = 1e9;

    /** Requests of one class. */
    public record Flow(double perSecond, RequestLaw law) {}

    /** Makes a station on a clock. */
    @FunctionalInterface
    public interface Factory {
        /** A new, idle station. */
        Station on(Simulation clock, Served served);
    }

    @Override
    public List<Batch[]> run(RandomStreams streams, long requests, int batches) {
        Simulation clock = new Simulation(Cancellation.never());
        BatchRecorder recorder = new BatchRecorder(clock, flows.size(), limitSeconds, filter, requests, batches);
        Station station = stationFactory.on(clock, recorder);
        List<Arrivals> arrivals = new ArrayList<>();
        for (int i = 0; i < flows.size(); i++) {
            arrivals.add(new Arrivals(clock, station, i, flows.get(i), streams));
        }
        arrivals.forEach(Arrivals::plan);
        clock.run();
        return recorder.batches();
    }

    private static final class Arrivals implements Event {
        private final Simulation clock;
        private final Station station;
        private final int urgency;
        private final Flow flow;
        private final double meanGapNanos;
        private final RandomGenerator gaps;
        private final RandomGenerator sizes;

        Arrivals(Simulation clock, Station station, int urgency, Flow flow, RandomStreams streams) {
            this.clock = clock;
            this.station = station;
            this.urgency = urgency;
            this.flow = flow;
            this.meanGapNanos = NANOS / flow.perSecond();
            this.gaps = streams.stream("arrivals", Integer.toString(urgency));
            this.sizes = streams.stream("sizes", Integer.toString(urgency));
        }

        void plan() {
            clock.after(Math.round(Samplers.exponential(gaps, meanGapNanos)), this);
        }

        @Override
        public void happen() {
            station.arrive(new Draw(flow.law().sample(sizes), urgency, clock.nowNanos()));
            plan();
        }
    }
}
