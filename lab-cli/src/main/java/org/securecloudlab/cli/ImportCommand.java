package org.securecloudlab.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.openstack.ImportedCloud;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads an OpenStack export or a document, prints what it holds and what is wrong with it, and writes it as a cloud of our own. */
@Command(
        name = "import",
        description = {
            "Read an OpenStack export or a cloud of our own; print totals and problems.",
            "Exit status 2 when a file cannot be read as what it claims, 1 with --strict and a warning."
        },
        sortOptions = false)
final class ImportCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "DIR",
            arity = "1..*",
            description = {
                "Folders of one export, read as one cloud; one zip or tar file; "
                        + "or a cloud that was written as YAML or JSON."
            })
    private List<Path> sources = List.of();

    @Option(names = "--name", description = "What to call the cloud of an export (default: the first folder's name).")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the cloud there, as YAML or, where the name ends in .json, as JSON.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--json",
            description = "Print one line of JSON: {\"case\": …, \"answer\": {totals …, \"problems\": […]}}.")
    private boolean json;

    @Option(names = "--strict", description = "Exit with 1 when there is a warning.")
    private boolean strict;

    @Mixin
    private final AnonymizeOptions anonymize = new AnonymizeOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        String cloudName = name.orElse(Names.withoutEnding(Names.file(sources.get(0))));
        Parsed<ImportedCloud> parsed = anonymized(CloudFiles.readWithCoverage(sources, cloudName));
        if (json) {
            out.print(ImportAnswer.line(cloudName, parsed));
        }
        if (parsed.value().isEmpty()) {
            if (!json) {
                ProblemPrinter.print(parsed.problems(), spec.commandLine().getErr());
            }
            return ExitStatus.WRONG_INPUT;
        }
        ImportedCloud imported = parsed.value().get();
        if (!json) {
            ImportText.print(imported.summary(), out);
            ProblemPrinter.print(parsed.problems(), out);
        }
        if (output.isPresent()) {
            CloudFiles.write(imported.cloud(), output.get());
        }
        return strict && hasWarning(parsed.problems()) ? ExitStatus.NO : ExitStatus.YES;
    }

    private Parsed<ImportedCloud> anonymized(Parsed<ImportedCloud> parsed) throws IOException {
        if (parsed.value().isEmpty()) {
            return parsed;
        }
        ImportedCloud imported = parsed.value().get();
        Cloud cloud = anonymize.apply(imported.cloud(), spec.commandLine());
        return Parsed.of(new ImportedCloud(cloud, imported.coverage()), parsed.problems());
    }

    private static boolean hasWarning(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> !problem.isError());
    }
}
