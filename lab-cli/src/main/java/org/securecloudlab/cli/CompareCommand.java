package org.securecloudlab.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.securecloudlab.scenario.comparison.ComparisonFormat;
import org.securecloudlab.scenario.comparison.ComparisonRenderer;
import org.securecloudlab.scenario.comparison.RunComparison;
import org.securecloudlab.scenario.report.RunReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs two scenarios, or one scenario on two clouds, and sets them side by side. */
@Command(
        name = "compare",
        description = {
            "Run two scenarios and compare them: figures with the interval of their difference, instances that moved,",
            "failed or fit now, expectations that changed. With --cloud-b: the same scenario on two clouds."
        },
        sortOptions = false)
final class CompareCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "A.yaml", description = "The scenario before.")
    private Path before = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "B.yaml",
            arity = "0..1",
            description = "The scenario after (default: A.yaml).")
    private Optional<Path> after = Optional.empty();

    @Option(names = "--cloud-a", paramLabel = "FILE", description = "Run A on this cloud.")
    private Optional<Path> cloudBefore = Optional.empty();

    @Option(names = "--cloud-b", paramLabel = "FILE", description = "Run B on this cloud.")
    private Optional<Path> cloudAfter = Optional.empty();

    @Option(names = "--format", description = "What to print: ${COMPLETION-CANDIDATES} (default: text).")
    private ComparisonFormat format = ComparisonFormat.TEXT;

    @Option(names = "--lang", description = "Language: ${COMPLETION-CANDIDATES} (default: en).")
    private ReportOutput.Language language = ReportOutput.Language.en;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        RunReport a = report(before, cloudBefore);
        RunReport b = report(after.orElse(before), cloudAfter);
        spec.commandLine().getOut().print(ComparisonRenderer.render(RunComparison.of(a, b), format, language.locale()));
        return ExitStatus.YES;
    }

    private RunReport report(Path scenario, Optional<Path> cloud) throws IOException {
        ScenarioChanges none = new ScenarioChanges(Optional.empty(), Optional.empty());
        return PreparedRun.of(
                        new ScenarioFiles(scenario),
                        cloud,
                        none,
                        spec.commandLine().getErr())
                .report(Runtime.getRuntime().availableProcessors(), spec.commandLine());
    }
}
