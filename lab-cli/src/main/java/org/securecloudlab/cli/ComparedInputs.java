package org.securecloudlab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.scenario.Scenario;
import org.securecloudlab.scenario.ScenarioRunner;
import org.securecloudlab.scenario.TraceSource;
import org.securecloudlab.scenario.hosts.NovaConfiguration;
import org.securecloudlab.scenario.hosts.compare.RuledComparison;
import org.securecloudlab.scenario.hosts.compare.RuledComparison.Side;
import org.securecloudlab.scenario.hosts.compare.TraceScenario;
import org.securecloudlab.scenario.trace.TraceReader;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is compared, and on which requests. */
final class ComparedInputs {
    /** The key that every scenario has and no cloud. */
    private static final Pattern TIMELINE = Pattern.compile("(?m)^\\s*\"?timeline\"?\\s*:");

    @Option(names = "--on", paramLabel = "SCENARIO", description = "Requests: those of this scenario.")
    private Optional<Path> scenario = Optional.empty();

    @Option(names = "--trace", paramLabel = "CSV", description = "Requests: those of this trace.")
    private Optional<Path> trace = Optional.empty();

    @Option(names = "--cloud", paramLabel = "CLOUD", description = "Compare configurations on this cloud.")
    private Optional<Path> cloud = Optional.empty();

    @Option(names = "--cloud-a", paramLabel = "CLOUD", description = "Run A on this cloud.")
    private Optional<Path> cloudBefore = Optional.empty();

    @Option(names = "--cloud-b", paramLabel = "CLOUD", description = "Run B on this cloud.")
    private Optional<Path> cloudAfter = Optional.empty();

    RuledComparison compare(Path before, Path after, CommandLine line) throws IOException {
        boolean scenarios = isScenario(before);
        if (scenarios && (scenario.isPresent() || trace.isPresent() || cloud.isPresent())) {
            throw new ParameterException(
                    line, "A is a scenario: its requests are compared; leave out --on, --trace, --cloud");
        }
        if (!scenarios && scenario.isPresent() == trace.isPresent()) {
            throw new ParameterException(line, "Clouds and configurations need requests: --on SCENARIO or --trace CSV");
        }
        return scenarios
                ? RuledComparison.of(scenario(before, cloudBefore, line), scenario(after, cloudAfter, line))
                : RuledComparison.of(side(before, line), side(after, line));
    }

    private static boolean isScenario(Path path) throws IOException {
        String name = Names.file(path).toLowerCase(Locale.ROOT);
        boolean text = name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
        return text
                && Files.isRegularFile(path)
                && TIMELINE.matcher(Files.readString(path)).find();
    }

    private static Side scenario(Path path, Optional<Path> cloud, CommandLine line) throws IOException {
        ScenarioFiles files = new ScenarioFiles(path);
        Scenario read = files.scenario();
        return run(read, files.cloud(read.cloud(), cloud), files.traces(), line);
    }

    /** A cloud, or a configuration on the cloud of the call. */
    private Side side(Path path, CommandLine line) throws IOException {
        if (!Names.file(path).toLowerCase(Locale.ROOT).endsWith(".conf")) {
            return on(ScenarioFiles.valueOf(CloudFiles.read(path)), line);
        }
        Parsed<Cloud> configured = NovaConfiguration.apply(base(line), Files.readString(path), Names.file(path));
        return on(ScenarioFiles.valueOf(configured), line);
    }

    private Cloud base(CommandLine line) throws IOException {
        if (cloud.isPresent()) {
            return ScenarioFiles.valueOf(CloudFiles.read(cloud.get()));
        }
        if (scenario.isEmpty()) {
            throw new ParameterException(line, "Configurations are compared on a cloud: --cloud CLOUD");
        }
        ScenarioFiles files = new ScenarioFiles(scenario.get());
        return files.cloud(files.scenario().cloud(), Optional.empty());
    }

    private Side on(Cloud side, CommandLine line) throws IOException {
        if (scenario.isPresent()) {
            ScenarioFiles files = new ScenarioFiles(scenario.get());
            return run(files.scenario(), side, files.traces(), line);
        }
        Path csv = trace.orElseThrow();
        String name = Names.withoutEnding(Names.file(csv));
        String text = Files.readString(csv);
        ScenarioFiles.valueOf(TraceReader.read(text, Names.file(csv))); // says what is wrong by the name of the file
        TraceSource traces = wanted -> wanted.equals(name) ? Optional.of(text) : Optional.empty();
        return run(ScenarioFiles.valueOf(TraceScenario.of(name, side)), side, traces, line);
    }

    private static Side run(Scenario scenario, Cloud cloud, TraceSource traces, CommandLine line) {
        Parsed<ScenarioRunner> prepared = ScenarioRunner.prepare(cloud, scenario, traces);
        ScenarioRunner runner = ScenarioFiles.valueOf(prepared);
        prepared.problems().forEach(problem -> line.getErr().println(problem.oneLine()));
        PreparedRun run = new PreparedRun(scenario.name(), scenario, runner);
        return new Side(cloud, runner, run.report(Runtime.getRuntime().availableProcessors(), line));
    }
}
