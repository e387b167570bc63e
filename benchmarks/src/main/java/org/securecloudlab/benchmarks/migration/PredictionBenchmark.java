package org.securecloudlab.benchmarks.migration;

import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.securecloudlab.kernel.RandomStreams;
import org.securecloudlab.migration.GuestMemory;
import org.securecloudlab.migration.MemoryProfile;
import org.securecloudlab.migration.MigrationLink;
import org.securecloudlab.migration.MigrationRequest;
import org.securecloudlab.migration.MigrationSettings;
import org.securecloudlab.migration.Prediction;
import org.securecloudlab.migration.Predictor;
import org.securecloudlab.migration.Uncertainty;

/** Predictions of one migration, with the inputs as given and drawn anew each time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class PredictionBenchmark {
    /** Memory of the guest. */
    @Param({"256", "8192", "262144"})
    private int ramMiB;

    /** How it writes. */
    @Param({"WEB", "DATABASE"})
    private MemoryProfile profile = MemoryProfile.WEB;

    private final Predictor predictor = new Predictor();
    private final RandomGenerator random = new RandomStreams(1).stream("benchmark", "migration");

    @SuppressWarnings("NullAway.Init") // JMH calls prepare() first
    private MigrationRequest request;

    @Setup
    public void prepare() {
        GuestMemory memory = GuestMemory.ofMiB(ramMiB, profile.usedShare());
        MigrationSettings settings = MigrationSettings.preCopy(MigrationSettings.UNLIMITED_BANDWIDTH, 300)
                .but()
                .timeLimit(OptionalDouble.of(3600))
                .build();
        request =
                new MigrationRequest(memory, profile.writes(memory), MigrationLink.ofMegabits(10_000, 9000), settings);
    }

    /** The inputs as given. */
    @Benchmark
    public Prediction predict() {
        return predictor.predict(request);
    }

    /** A replication: inputs and constants are drawn. */
    @Benchmark
    public Prediction replicate() {
        return predictor.replicate(request, Uncertainty.operated(), random);
    }
}
