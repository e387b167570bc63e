package org.securecloudlab.benchmarks.scheduler;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.scheduler.NovaScheduler;
import org.securecloudlab.scheduler.RequestSpec;
import org.securecloudlab.scheduler.explain.Refusal;
import org.securecloudlab.scheduler.explain.Remedy;

/** Explaining a refusal host by host, and what would have helped, on the cloud of {@link PlacementBenchmark}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx4g", "-XX:+UseSerialGC"})
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class ExplanationBenchmark {

    /** Hosts of the cloud, every one of which refuses. */
    @Param({"10000"})
    private int hosts;

    /** room: placement refuses for want of memory; filter: ImagePropertiesFilter refuses the architecture. */
    @Param({"room", "filter"})
    private String refusal = "room";

    private NovaScheduler scheduler = NovaScheduler.of(WorkloadCloud.of(1, false));
    private RequestSpec request = RequestSpec.of("refused", flavor(1), Optional.empty(), "p");

    private static Flavor flavor(long ramMiB) {
        return new Flavor("f", "f", 1, ramMiB, 1, 0, 0, 1.0, true, Sorted.emptyMap());
    }

    /** Fills the cloud. */
    @Setup(Level.Trial)
    public void fill() {
        Steady steady = new Steady(WorkloadCloud.of(hosts, false), true, 42);
        steady.fill();
        scheduler = steady.scheduler;
        boolean room = refusal.equals("room");
        request = RequestSpec.of(
                "refused",
                flavor(room ? 1L << 40 : 1),
                Optional.of(Workload.image(room ? Map.of() : Map.of("hw_architecture", "ppc64le"))),
                "p");
    }

    /** Every host with its rule, what was asked and what is there. */
    @Benchmark
    public List<Refusal> explain() {
        return scheduler.explain(request);
    }

    /** The smallest changes that would help. */
    @Benchmark
    public List<Remedy> remedies() {
        return scheduler.remedies(request);
    }
}
