package org.securecloudlab.cli.patch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.securecloudlab.cli.Console;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.JsonLines;
import org.securecloudlab.cli.ProblemPrinter;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.patch.urgency.FlawFacts;
import org.securecloudlab.patch.urgency.FlawFactsFinder;
import org.securecloudlab.patch.urgency.Judgement;
import org.securecloudlab.patch.urgency.Urgency;
import org.securecloudlab.patch.urgency.UrgencyDocument;
import org.securecloudlab.patch.urgency.UrgencyQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how soon flaws have to be gone from systems, by several rules side by side. */
@Command(
        name = "urgency",
        description =
                "How soon flaws have to be gone: CISA BOD 26-04, SSVC, CVSS and the company's table, with reasons.",
        sortOptions = false)
final class PatchUrgencyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE.yaml", description = "Systems, flaws and the company's policy.")
    private Path file = Path.of("");

    @Option(names = "--kev", paramLabel = "FILE", description = "CISA's catalogue of known exploited vulnerabilities.")
    private Optional<Path> kev = Optional.empty();

    @Option(names = "--epss", paramLabel = "FILE", description = "FIRST's EPSS scores of a day (.csv or .csv.gz).")
    private Optional<Path> epss = Optional.empty();

    @Mixin
    private final Console console = new Console();

    @Override
    public Integer call() throws IOException {
        List<Problem> warnings = new ArrayList<>();
        UrgencyDocument.Request request = PatchFiles.document(file, UrgencyDocument::read, warnings);
        FlawFactsFinder finder = new FlawFactsFinder(PatchFiles.kev(kev, warnings), PatchFiles.epss(epss, warnings));
        ProblemPrinter.print(warnings, console.err());
        for (UrgencyDocument.StatedFlaw flaw : request.flaws()) {
            FlawFacts facts = finder.of(flaw.advisory(), flaw.stated());
            for (UrgencyDocument.NamedSystem system : request.systems()) {
                UrgencyQuestion question = new UrgencyQuestion(facts, system.facts(), request.found());
                print(system.id() + " " + flaw.advisory().id(), Urgency.of(question, request.policy()));
            }
        }
        return ExitStatus.YES;
    }

    private void print(String name, Urgency urgency) {
        PrintWriter out = console.out();
        if (console.isJson()) {
            out.print(JsonLines.line(CloudJson.mapper(), name, urgency));
            return;
        }
        out.println(name + ": " + urgency.due().map(due -> "due " + due).orElse("no date"));
        for (Judgement judgement : urgency.judgements()) {
            String reasons = judgement.reasons().stream()
                    .map(reason -> reason.fact() + ": " + reason.value())
                    .collect(Collectors.joining("; "));
            out.printf(
                    "  %-15s %-28s %-21s %s%n",
                    judgement.rule(),
                    judgement.outcome(),
                    judgement.due().map(Object::toString).orElse("-"),
                    reasons);
        }
        urgency.assumptions().forEach(assumption -> out.println("  assumed: " + assumption));
    }
}
