package org.securecloudlab.benchmarks.patch;

import java.util.concurrent.TimeUnit;
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
import org.securecloudlab.patch.version.VersionScheme;

/** Version compares a second on one thread, over versions as distributions have them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class VersionCompareBenchmark {
    private static final int VERSIONS = 1_024;

    @Param({"DPKG", "RPM", "APK", "SEMVER", "GENERIC"})
    private VersionScheme scheme = VersionScheme.DPKG;

    /** Each version against its neighbour; most share a long beginning. */
    @Benchmark
    @OperationsPerInvocation(VERSIONS)
    public int compare(Versions versions) {
        int sum = 0;
        for (int i = 0; i < VERSIONS; i++) {
            sum += scheme.compare(versions.of[i], versions.of[(i + 1) % VERSIONS]);
        }
        return sum;
    }

    /** Versions made from counters. */
    @State(Scope.Benchmark)
    public static class Versions {
        private final String[] of = new String[VERSIONS];

        public Versions() {
            for (int i = 0; i < VERSIONS; i++) {
                String epoch = i % 8 == 0 ? "1:" : "";
                of[i] = epoch + i % 5 + "." + i % 13 + "." + i % 29 + "+dfsg-" + i % 7 + "+deb12u" + i % 11;
            }
        }
    }
}
