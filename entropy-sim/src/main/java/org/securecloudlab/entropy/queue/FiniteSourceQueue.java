package org.securecloudlab.entropy.queue;

import java.util.List;
import java.util.random.RandomGenerator;
import org.securecloudlab.entropy.station.Draw;
import org.securecloudlab.entropy.station.FirstComeStation;
import org.securecloudlab.entropy.station.Served;
import org.securecloudlab.entropy.station.Station;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Event;
import org.securecloudlab.kernel.RandomStreams;
import org.securecloudlab.kernel.Samplers;
import org.securecloudlab.kernel.Simulation;

/**
 * Guests that think, ask, wait and think again, at c sources: the machine repairman M/M/c//N.
 *
 * @param guests how many
 * @param meanThinkSeconds between being served and asking again, exponential
 * @param law of the seconds that a request takes
 * @param sources how many serve
 */
public record FiniteSourceQueue(int guests, double meanThinkSeconds, RequestLaw law, int sources)
        implements Experiment {
    private static final double NANOS = 1e9;

    @Override
    public List<Batch[]> run(RandomStreams streams, long requests, int batches) {
        Simulation clock = new Simulation(Cancellation.never());
        BatchRecorder recorder = new BatchRecorder(clock, 1, new double[0], 0, requests, batches);
        double[] rates = new double[sources];
        java.util.Arrays.fill(rates, 1.0);
        Guests population = new Guests(clock, recorder, streams);
        population.start(new FirstComeStation(clock, rates, 1, population));
        clock.run();
        return recorder.batches();
    }

    private final class Guests implements Served, Event {
        private final Simulation clock;
        private final Served recorder;
        private final RandomGenerator thinking;
        private final RandomGenerator sizes;
        private Station station = draw -> {};

        Guests(Simulation clock, Served recorder, RandomStreams streams) {
            this.clock = clock;
            this.recorder = recorder;
            this.thinking = streams.stream("thinking", "");
            this.sizes = streams.stream("sizes", "");
        }

        void start(Station atStation) {
            this.station = atStation;
            for (int i = 0; i < guests; i++) {
                think();
            }
        }

        private void think() {
            clock.after(Math.round(Samplers.exponential(thinking, meanThinkSeconds * NANOS)), this);
        }

        @Override
        public void happen() {
            station.arrive(new Draw(law.sample(sizes), 0, clock.nowNanos()));
        }

        @Override
        public void served(Draw draw) {
            recorder.served(draw);
            think();
        }
    }
}
