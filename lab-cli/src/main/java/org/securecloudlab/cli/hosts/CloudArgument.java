package org.securecloudlab.cli.hosts;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cli.CloudFiles;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cli.Names;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.scenario.hosts.NovaConfiguration;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The cloud that a question is about, and the configuration that it is asked with. */
public final class CloudArgument {
    @Parameters(
            paramLabel = "CLOUD",
            arity = "1..*",
            description = "A cloud: our YAML or JSON, an archive, or the folders of one OpenStack export.")
    private List<Path> sources = List.of();

    @Option(
            names = "--nova-conf",
            paramLabel = "FILE",
            description = "Ask with this nova.conf instead of the cloud's own.")
    private Optional<Path> configuration = Optional.empty();

    /**
     * Reads both.
     *
     * @param warnings where they are printed
     * @throws InputException with every problem
     */
    public Cloud read(PrintWriter warnings) throws IOException {
        Parsed<Cloud> parsed = CloudFiles.read(sources);
        Cloud cloud = parsed.value().orElseThrow(() -> new InputException(parsed.problems()));
        Cloud configured = configuration.isPresent() ? configured(cloud, configuration.get(), warnings) : cloud;
        List<Problem> problems = NovaConfiguration.check(configured);
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new InputException(problems);
        }
        warn(problems, warnings);
        return configured;
    }

    /** The name of the case in {@code --json}. */
    public String name() {
        return Names.withoutEnding(Names.file(sources.get(0)));
    }

    private static Cloud configured(Cloud cloud, Path file, PrintWriter warnings) throws IOException {
        Parsed<Cloud> parsed = NovaConfiguration.apply(cloud, Files.readString(file), Names.file(file));
        List<Problem> errors = new ArrayList<>(parsed.problems());
        errors.removeIf(problem -> !problem.isError());
        if (!errors.isEmpty()) {
            throw new InputException(errors);
        }
        warn(parsed.problems(), warnings);
        return parsed.value().orElseThrow(() -> new InputException(parsed.problems()));
    }

    private static void warn(List<Problem> problems, PrintWriter warnings) {
        problems.stream().map(Problem::oneLine).forEach(warnings::println);
        warnings.flush();
    }
}
