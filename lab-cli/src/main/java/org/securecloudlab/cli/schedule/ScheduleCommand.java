package org.securecloudlab.cli.schedule;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.CaseFiles;
import org.securecloudlab.cli.CaseRun;
import org.securecloudlab.cli.Console;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cli.JsonLines;
import org.securecloudlab.cli.Names;
import org.securecloudlab.cli.ProblemPrinter;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.scheduler.cases.CaseAnswer;
import org.securecloudlab.scheduler.cases.CaseSettings;
import org.securecloudlab.scheduler.cases.NovaCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Places the requests of cases one after the other, as nova's scheduler does. */
@Command(
        name = "schedule",
        description = {
            "Place the requests of a case: hosts, configuration and requests in one JSON file.",
            "Exit status 1 when a request found no valid host or failed.",
            "With --review: judge the filter configuration of clouds instead, as lab hosts review does."
        },
        sortOptions = false)
public final class ScheduleCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Parameters(
            paramLabel = "CASE.json",
            arity = "1..*",
            description = "Cases, and folders of cases; with --review a cloud.")
    private List<Path> sources = List.of();

    @Mixin
    private final Console console = new Console();

    @Option(names = "--explain", description = "Say for every host which rule refused it, and what would have helped.")
    private boolean explain;

    @Option(names = "--review", description = "Review the filters of a cloud.")
    private boolean review;

    @Option(
            names = "--release",
            paramLabel = "NAME",
            description =
                    "Decide as this nova release: diablo to hibiscus, a number such as 26 or 2024.1, or current (default: zed).")
    private Optional<String> release = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Shuffle and pick at random where nova does, from this seed (default: always the first).")
    private Optional<Long> seed = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (review) {
            return console.line().getCommandSpec().root().commandLine().execute(reviewCall());
        }
        return CaseRun.all(CaseFiles.files(sources, ".json"), console.line(), this::answer);
    }

    private String[] reviewCall() {
        List<String> call = new ArrayList<>(List.of("hosts", "review"));
        sources.forEach(source -> call.add(source.toString()));
        if (console.isJson()) {
            call.add("--json");
        }
        return call.toArray(String[]::new);
    }

    private int answer(Path file) throws IOException {
        String name = Names.file(file);
        CaseSettings settings = new CaseSettings(release, seed, explain);
        Parsed<NovaCase> parsed = NovaCase.read(Files.readAllBytes(file), name, settings);
        NovaCase scheduling = parsed.value().orElseThrow(() -> new InputException(parsed.problems()));
        ProblemPrinter.print(parsed.problems(), console.err());
        String id = scheduling.id().orElse(Names.withoutEnding(name));
        ObjectNode answer = scheduling.answer();
        PrintWriter out = console.out();
        if (console.isJson()) {
            out.print(JsonLines.line(JSON, id, answer));
        } else {
            ScheduleText.print(id, answer, out);
        }
        return CaseAnswer.isYes(answer) ? ExitStatus.YES : ExitStatus.NO;
    }
}
