package org.securecloudlab.cli.patch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.Console;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cli.JsonLines;
import org.securecloudlab.cli.Names;
import org.securecloudlab.cli.ProblemPrinter;
import org.securecloudlab.cli.ProgressLine;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.patch.exposure.ExposureDocument;
import org.securecloudlab.patch.exposure.ExposureFigure;
import org.securecloudlab.patch.exposure.ExposureModel;
import org.securecloudlab.patch.exposure.ExposureReport;
import org.securecloudlab.patch.exposure.ExposureSimulation;
import org.securecloudlab.patch.exposure.PolicyExposure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Simulates how long systems stay open to known flaws. */
@Command(
        name = "exposure",
        description = "Simulate exposure over time: vulnerable instance-days of ways of patching, side by side.",
        sortOptions = false)
final class PatchExposureCommand implements Callable<Integer> {
    private static final int MOST_REPLICATIONS = 100_000;

    @Parameters(paramLabel = "MODEL.yaml", description = "Advisories, groups of instances, policies.")
    private Path file = Path.of("");

    @Option(names = "--replications", paramLabel = "N", description = "How many (default: 200).")
    private int replications = 200;

    @Option(names = "--seed", paramLabel = "N", description = "Where randomness starts from (default: 1).")
    private long seed = 1;

    @Mixin
    private final Console console = new Console();

    @Override
    public Integer call() throws IOException {
        if (replications < 1 || replications > MOST_REPLICATIONS) {
            throw new InputException("--replications", Integer.toString(replications), "1 to " + MOST_REPLICATIONS);
        }
        List<Problem> warnings = new ArrayList<>();
        ExposureModel model = PatchFiles.document(file, ExposureDocument::read, warnings);
        ProblemPrinter.print(warnings, console.err());
        ExposureReport report;
        try (ProgressLine progress = new ProgressLine(console.err(), "replications")) {
            report = ExposureSimulation.run(model, seed, replications, progress, Cancellation.never());
        }
        PrintWriter out = console.out();
        if (console.isJson()) {
            out.print(JsonLines.line(CloudJson.mapper(), Names.withoutEnding(Names.file(file)), report));
        } else {
            text(report, out);
        }
        return ExitStatus.YES;
    }

    private static void text(ExposureReport report, PrintWriter out) {
        out.printf(
                "%d days, %d replications, seed %d; means with 95 %% intervals%n",
                report.days(), report.replications(), report.seed());
        for (PolicyExposure policy : report.policies()) {
            out.println(policy.policy());
            line(out, "vulnerable instance-days", policy.vulnerableInstanceDays());
            policy.differenceToFirst()
                    .ifPresent(difference ->
                            line(out, "against " + report.policies().get(0).policy(), difference));
            policy.findingDaysBySeverity().forEach((severity, figure) -> line(out, "findings " + severity, figure));
            policy.vulnerableDaysByOwner()
                    .forEach((owner, figure) -> line(out, owner.isEmpty() ? "unowned" : "owner " + owner, figure));
        }
    }

    private static void line(PrintWriter out, String name, ExposureFigure figure) {
        out.printf(Locale.ROOT, "  %-26s %,14.1f  [%,.1f, %,.1f]%n", name, figure.value(), figure.low(), figure.high());
    }
}
