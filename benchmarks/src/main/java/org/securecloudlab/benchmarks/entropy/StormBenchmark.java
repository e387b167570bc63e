package org.securecloudlab.benchmarks.entropy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.securecloudlab.entropy.boot.GuestGroup;
import org.securecloudlab.entropy.boot.Sharing;
import org.securecloudlab.entropy.boot.SourceUnit;
import org.securecloudlab.entropy.boot.Storm;
import org.securecloudlab.entropy.boot.StormOutcome;
import org.securecloudlab.entropy.boot.StormRun;
import org.securecloudlab.entropy.boot.Supply;
import org.securecloudlab.entropy.guest.GuestProfile;
import org.securecloudlab.entropy.linux.KernelVersion;
import org.securecloudlab.entropy.virtio.Limiter;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.RandomStreams;

/**
 * Whole storms: guests of a 6.1 kernel on hosts that share one broker of two sources, all started within 30 s. The counter {@code events} says how
 * many queue entries were popped, with their handlers run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class StormBenchmark {
    private static final int GUESTS_A_HOST = 40;

    /** Guests in all. */
    @Param({"4000", "100000"})
    private int guests;

    /** Sharing of the broker. */
    @Param({"FIRST_COME"})
    private Sharing sharing = Sharing.FIRST_COME;

    private int replication;

    /** What a storm counts. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Events {
        public long events;
    }

    /** One storm to its end. */
    @Benchmark
    public StormOutcome storm(Events counter) {
        StormOutcome outcome = StormRun.run(
                of(guests, sharing), RandomStreams.ofReplication(42, replication++), 0, Cancellation.never());
        counter.events += outcome.events();
        return outcome;
    }

    static Storm of(int guests, Sharing sharing) {
        GuestProfile profile = new GuestProfile(
                new KernelVersion(6, 1, 0), 250, false, true, Optional.of(Limiter.NONE), true, 0, OptionalDouble.of(1));
        // Each guest takes 512 bits at once and 256 more while it boots: the pair is busy to two thirds.
        SourceUnit source = SourceUnit.always(guests * 20.0);
        return new Storm(
                guests / GUESTS_A_HOST,
                List.of(new GuestGroup("guests", guests, profile, GuestGroup.Exposure.NONE)),
                new Supply.Sources(false, sharing, List.of(source, source)),
                Storm.Arrivals.POISSON,
                30,
                2,
                0.25,
                600);
    }
}
