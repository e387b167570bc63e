package org.securecloudlab.cli.patch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.CloudFiles;
import org.securecloudlab.cli.Console;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cli.JsonLines;
import org.securecloudlab.cli.Names;
import org.securecloudlab.cli.ProblemPrinter;
import org.securecloudlab.cli.ProgressLine;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.patch.plan.Likeness;
import org.securecloudlab.patch.plan.PatchPlan;
import org.securecloudlab.patch.plan.PlanRequest;
import org.securecloudlab.patch.plan.PlanStep;
import org.securecloudlab.patch.plan.RingSchedule;
import org.securecloudlab.patch.window.CalendarExport;
import org.securecloudlab.patch.window.Occurrence;
import org.securecloudlab.scenario.upgrade.PatchPlanning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plans in which order and when a patch goes out. */
@Command(
        name = "plan",
        description = {
            "Plan a patch: rings, soak times, gates, windows, freezes, due dates.",
            "Exit status 1 when it is impossible or a system comes too late."
        },
        sortOptions = false)
final class PatchPlanCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PLAN.yaml", description = "What to plan.")
    private Path file = Path.of("");

    @Option(
            names = "--cloud",
            paramLabel = "CLOUD",
            description =
                    "The cloud whose hosts are drained: our YAML or JSON, an archive, or the folder of an export.")
    private Optional<Path> cloud = Optional.empty();

    @Option(names = "--calendar", paramLabel = "FILE.ics", description = "Write the work as an iCalendar.")
    private Optional<Path> calendar = Optional.empty();

    @Mixin
    private final Console console = new Console();

    @Override
    public Integer call() throws IOException {
        List<Problem> warnings = new ArrayList<>();
        PatchPlanning.DrainedPlan drained = plan(PatchFiles.document(file, PatchPlanning::read, warnings));
        PlanRequest request = drained.request();
        PatchPlan plan = drained.plan();
        if (calendar.isPresent()) {
            Files.writeString(calendar.get(), CalendarExport.write(entries(plan), request.from()));
        }
        PrintWriter out = console.out();
        if (console.isJson()) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("possible", plan.isPossible());
            answer.put("inTime", plan.isInTime());
            answer.put("plan", plan);
            answer.put("likeness", request.likeness());
            answer.put("drains", drained.drains());
            out.print(JsonLines.line(CloudJson.mapper(), Names.withoutEnding(Names.file(file)), answer));
        } else {
            drains(drained, out);
            text(request, plan, out);
        }
        return plan.isInTime() ? ExitStatus.YES : ExitStatus.NO;
    }

    private PatchPlanning.DrainedPlan plan(PatchPlanning.Asked asked) throws IOException {
        Optional<Cloud> read = Optional.empty();
        if (cloud.isPresent()) {
            Parsed<Cloud> parsed = CloudFiles.read(cloud.get());
            read = Optional.of(parsed.value().orElseThrow(() -> new InputException(parsed.problems())));
        }
        try (ProgressLine progress = new ProgressLine(console.err(), "hosts")) {
            return PatchFiles.wholly(
                    PatchPlanning.plan(asked, read, progress, Cancellation.never()), new ArrayList<>());
        }
    }

    private static void drains(PatchPlanning.DrainedPlan plan, PrintWriter out) {
        for (PatchPlanning.DrainTime time : plan.drains()) {
            out.printf(
                    "Drain of %s: %s, in 19 of 20 cases at most %s%n",
                    time.host(),
                    seconds(time.drain().expected()),
                    seconds(time.drain().latest()));
        }
        plan.assumptions().forEach(sentence -> out.println("  assumed: " + sentence));
    }

    private static Duration seconds(Duration time) {
        return time.truncatedTo(ChronoUnit.SECONDS);
    }

    private static List<CalendarExport.Entry> entries(PatchPlan plan) {
        return plan.steps().stream()
                .map(step -> new CalendarExport.Entry(
                        "Patch " + step.asset(), "Ring " + step.ring(), new Occurrence(step.start(), step.end())))
                .toList();
    }

    private static void text(PlanRequest request, PatchPlan plan, PrintWriter out) {
        request.likeness().forEach((ring, likeness) -> likeness(ring, likeness, out));
        plan.latestStart().ifPresent(start -> out.println("Latest start: " + start));
        for (RingSchedule ring : plan.rings()) {
            out.printf(
                    "Ring %s: %d systems, %s to %s, soaked at %s%n",
                    ring.ring(), ring.assets(), ring.start(), ring.end(), ring.soakedAt());
        }
        for (PlanStep step : plan.steps()) {
            out.printf(
                    "  %s  %s  %s%s%n",
                    step.start(),
                    step.end(),
                    step.asset(),
                    step.isLate() ? "  LATE, due " + step.due().orElseThrow() : "");
        }
        ProblemPrinter.print(plan.problems(), out);
        out.println(plan.isInTime() ? "Possible, and in time." : plan.isPossible() ? "Too late." : "Impossible.");
    }

    private static void likeness(String ring, Likeness likeness, PrintWriter out) {
        out.printf("Likeness of %s to production: %.2f%n", ring, likeness.overall());
        likeness.traits()
                .forEach(trait -> out.printf(
                        "  %-12s %.2f%s%n",
                        trait.trait(),
                        trait.share(),
                        trait.missing().isEmpty() ? "" : "  lacks " + String.join(", ", trait.missing())));
    }
}
