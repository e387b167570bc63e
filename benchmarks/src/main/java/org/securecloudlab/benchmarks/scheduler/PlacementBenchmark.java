package org.securecloudlab.benchmarks.scheduler;

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

/**
 * Placements per second on one core: filters, weighers, claim and one departure, with nova's default filters and weighers, on a cloud that is
 * 70 % full. Beside it the pass over all hosts, and a plain scan that knows no rule at all.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx8g", "-Xmn1g", "-XX:+UseSerialGC", "-XX:+UseTransparentHugePages"})
@Warmup(iterations = 4, time = 10)
@Measurement(iterations = 5, time = 10)
public class PlacementBenchmark {

    /** Hosts of the cloud. */
    @Param({"10000", "100000", "1000000"})
    private int hosts;

    /** Whether no two hosts are ever in the same state: the worst case. */
    @Param({"false", "true"})
    private boolean different;

    /** quick: the search; whole: every host, rule by rule; scan: best fit on two arrays, without rules. */
    @Param({"quick", "scan"})
    private String way = "quick";

    private Turns turns = () -> false;

    /** One operation. */
    @FunctionalInterface
    interface Turns {
        boolean turn();
    }

    /** Makes the cloud and fills it. */
    @Setup(Level.Trial)
    public void fill() {
        if (way.equals("scan")) {
            turns = new PlainScan(hosts, 42)::turn;
            return;
        }
        Steady steady = new Steady(WorkloadCloud.of(hosts, different), way.equals("quick"), 42);
        steady.fill();
        turns = steady::turn;
    }

    /** One arrival and one departure. */
    @Benchmark
    public boolean placement() {
        return turns.turn();
    }
}
