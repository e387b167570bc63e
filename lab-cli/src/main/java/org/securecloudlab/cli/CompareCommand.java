package org.securecloudlab.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.securecloudlab.scenario.ScenarioJson;
import org.securecloudlab.scenario.comparison.ComparisonFormat;
import org.securecloudlab.scenario.comparison.ComparisonRenderer;
import org.securecloudlab.scenario.hosts.compare.RuledComparison;
import org.securecloudlab.scenario.wording.TextPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs two scenarios, or the same requests on two clouds or two configurations, and sets them side by side. */
@Command(
        name = "compare",
        description = {
            "Compare two scenarios, two clouds or two configurations (nova.conf): figures with the interval of their "
                    + "difference, and instance by instance what moved, failed or fits now, and by which rule.",
            "Clouds and configurations are compared on the requests of --on SCENARIO or --trace CSV."
        },
        sortOptions = false)
final class CompareCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "A", description = "Before: a scenario, a cloud, or a nova.conf.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "B", arity = "0..1", description = "After, of the same sort (default: A).")
    private Optional<Path> after = Optional.empty();

    @Mixin
    private final ComparedInputs inputs = new ComparedInputs();

    @Option(names = "--format", description = "What to print: ${COMPLETION-CANDIDATES} (default: text).")
    private ComparisonFormat format = ComparisonFormat.TEXT;

    @Mixin
    private final Console console = new Console();

    @Option(names = "--lang", description = "Language: ${COMPLETION-CANDIDATES} (default: en).")
    private ReportOutput.Language language = ReportOutput.Language.en;

    @Override
    public Integer call() throws IOException {
        RuledComparison comparison = inputs.compare(before, after.orElse(before), console.line());
        String text;
        if (console.isJson()) {
            String name = Names.withoutEnding(Names.file(after.orElse(before)));
            text = JsonLines.line(ScenarioJson.mapper(), name, comparison);
        } else {
            text = format == ComparisonFormat.TEXT
                    ? files()
                            + ComparisonRenderer.withoutInstances(comparison.runs(), language.locale())
                            + RulesText.of(comparison)
                    : ComparisonRenderer.render(comparison.runs(), format, language.locale());
        }
        console.out().print(text);
        return ExitStatus.YES;
    }

    /** Both sides by their files: configurations are compared on one cloud and one scenario, whose names alone do not tell them apart. */
    private String files() {
        String names = Names.file(before) + " → " + Names.file(after.orElse(before));
        return new TextPage().line("", names).text();
    }
}
