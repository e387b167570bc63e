package org.securecloudlab.cli.hosts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cli.Names;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.scenario.hosts.CloudNames;
import org.securecloudlab.scenario.hosts.size.FlavorMix;
import org.securecloudlab.scenario.hosts.size.FleetWorkload;
import org.securecloudlab.scenario.hosts.size.FlowWorkload;
import org.securecloudlab.scenario.hosts.size.TraceWorkload;
import org.securecloudlab.scenario.hosts.size.Workload;
import org.securecloudlab.scenario.trace.TraceReader;
import org.securecloudlab.scenario.trace.TraceRow;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What hosts are sized for: the cloud's own instances, a fleet, a flow of requests, or a trace. */
final class WorkloadOptions {
    private static final int MOST_REQUESTS = 10_000_000;

    @Option(names = "--trace", paramLabel = "CSV", description = "Replay a trace (docs/scenarios.md has the columns).")
    private Optional<Path> trace = Optional.empty();

    @Option(
            names = "--mix",
            split = ",",
            paramLabel = "FLAVOR=WEIGHT",
            description = "How frequent each flavor is (default: as among the cloud's instances).")
    private Map<String, Double> mix = new LinkedHashMap<>();

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

    /**
     * The workload; empty when the cloud lacks what it names, which {@code names} then knows.
     *
     * @param taken flavors that the kinds of hosts to choose from take
     */
    Optional<Workload> read(Cloud cloud, Set<Flavor> taken, CloudNames names, CommandLine line) throws IOException {
        if (!(growth > 0 && growth <= 1000)) {
            throw new ParameterException(line, "--growth: found " + growth + "; expected more than 0, at most 1000");
        }
        if (perHour.isPresent() != lifetime.isPresent() || (trace.isPresent() && perHour.isPresent())) {
            throw new ParameterException(line, "--per-hour and --lifetime go together, and not with --trace");
        }
        if (trace.isPresent()) {
            return Optional.of(trace(taken, trace.get()));
        }
        Map<Flavor, Double> weights = weights(cloud, names);
        if (!names.problems().isEmpty()) {
            return Optional.empty();
        }
        List<String> tooLarge = weights.keySet().stream()
                .filter(flavor -> !taken.contains(flavor))
                .map(Flavor::name)
                .toList();
        if (!tooLarge.isEmpty()) {
            throw new InputException(
                    "--kind",
                    "kinds of hosts that never take " + String.join(", ", tooLarge),
                    "kinds that take every flavor of the workload; or leave these out by --mix, or say who asks by --project");
        }
        double count = Math.ceil(requests.orElse(cloud.instances().size()) * growth);
        if (count > MOST_REQUESTS) {
            throw new InputException(
                    "--growth", (long) count + " requests in all", "at most " + MOST_REQUESTS + " requests");
        }
        if (weights.isEmpty() || count < 1) {
            throw new ParameterException(line, "The cloud has no instances to size for; give --mix and --requests");
        }
        try {
            return Optional.of(workload(FlavorMix.of(weights), (int) count));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(line, "--mix: " + e.getMessage(), e);
        }
    }

    private Workload workload(FlavorMix flavors, int count) {
        if (perHour.isEmpty() || lifetime.isEmpty()) {
            return new FleetWorkload(flavors, count);
        }
        if (!(perHour.get() > 0 && perHour.get() <= 1e9)
                || lifetime.get().isNegative()
                || lifetime.get().isZero()) {
            throw new InputException("--per-hour", perHour.get() + " for " + lifetime.get(), "both above 0");
        }
        return new FlowWorkload(flavors, count, perHour.get() * growth, lifetime.get());
    }

    private Map<Flavor, Double> weights(Cloud cloud, CloudNames names) {
        Map<Flavor, Double> weights = new LinkedHashMap<>();
        mix.forEach((name, weight) -> names.flavor("--mix", name).ifPresent(flavor -> weights.put(flavor, weight)));
        if (mix.isEmpty()) {
            weights.putAll(FlavorMix.weightsIn(cloud));
        }
        return weights;
    }

    private TraceWorkload trace(Set<Flavor> taken, Path file) throws IOException {
        Parsed<List<TraceRow>> rows = TraceReader.read(Files.readString(file), Names.file(file));
        TraceWorkload workload = TraceWorkload.of(
                rows.value().orElseThrow(() -> new InputException(rows.problems())), new ArrayList<>(taken), growth);
        if (workload.requests() == 0) {
            throw new InputException(
                    Names.file(file), "no row that a flavor is large enough for that these hosts take", "one");
        }
        return workload;
    }
}
