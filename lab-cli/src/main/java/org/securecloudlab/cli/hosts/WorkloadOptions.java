package org.securecloudlab.cli.hosts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.securecloudlab.cli.Names;
import org.securecloudlab.scenario.hosts.size.AskedSize;
import picocli.CommandLine.Option;

/** What hosts are sized for: the cloud's own instances, a fleet, a flow of requests, or a trace. */
final class WorkloadOptions {
    @Option(names = "--trace", paramLabel = "CSV", description = "Replay a trace (docs/scenarios.md has the columns).")
    private Optional<Path> trace = Optional.empty();

    @Option(
            names = "--mix",
            split = ",",
            paramLabel = "FLAVOR=WEIGHT",
            description = "How frequent each flavor is (default: as among the cloud's instances).")
    private List<String> mix = List.of();

    @Option(
            names = "--requests",
            paramLabel = "N",
            description = "How many instances are requested (default: as many as the cloud has).")
    private Optional<Integer> requests = Optional.empty();

    @Option(names = "--per-hour", paramLabel = "N", description = "They arrive at this mean rate, and leave again.")
    private Optional<Double> perHour = Optional.empty();

    @Option(
            names = "--lifetime",
            paramLabel = "DURATION",
            description = "Mean lifetime, such as PT6H, with --per-hour.")
    private Optional<Duration> lifetime = Optional.empty();

    @Option(names = "--growth", paramLabel = "FACTOR", description = "So many times as many requests (default 1).")
    private double growth = 1;

    Optional<AskedSize.Trace> trace() throws IOException {
        return trace.isPresent()
                ? Optional.of(new AskedSize.Trace(Names.file(trace.get()), Files.readString(trace.get())))
                : Optional.empty();
    }

    /** The shares; those that cannot be read are told to {@code numbers}. */
    Optional<List<AskedSize.Share>> mix(NamedNumbers numbers) {
        return mix.isEmpty() ? Optional.empty() : Optional.of(numbers.read("--mix", mix, AskedSize.Share::new));
    }

    OptionalInt requests() {
        return requests.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    Optional<Double> perHour() {
        return perHour;
    }

    Optional<Duration> lifetime() {
        return lifetime;
    }

    double growth() {
        return growth;
    }
}
