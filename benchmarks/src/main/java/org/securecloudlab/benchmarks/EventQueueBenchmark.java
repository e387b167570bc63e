package org.securecloudlab.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.RandomStreams;
import org.securecloudlab.kernel.Simulation;

/** Events a second of the kernel in the classic hold model: every event that happens schedules one more. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EventQueueBenchmark {
    private static final int EVENTS = 1_000_000;
    private static final int MAX_DELAY_NANOS = 1_000_000;

    /** Events that wait at any time. */
    @Param({"1", "1000", "100000", "1000000"})
    private int waiting;

    /** One million events on one clock, between the first and the last. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public long hold() {
        Simulation simulation = new Simulation(Cancellation.never());
        Hold hold = new Hold(simulation, new RandomStreams(42).stream("hold", ""), EVENTS);
        for (int i = 0; i < waiting; i++) {
            hold.schedule();
        }
        simulation.run();
        return simulation.happened();
    }

    private static final class Hold {
        private final Simulation simulation;
        private final RandomGenerator random;
        private int left;

        Hold(Simulation simulation, RandomGenerator random, int events) {
            this.simulation = simulation;
            this.random = random;
            this.left = events;
        }

        void schedule() {
            if (left-- > 0) {
                simulation.after(random.nextInt(MAX_DELAY_NANOS), this::schedule);
            }
        }
    }
}
