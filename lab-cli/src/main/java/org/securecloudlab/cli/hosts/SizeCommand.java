package org.securecloudlab.cli.hosts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.Console;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cli.ProgressLine;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.scenario.ScenarioJson;
import org.securecloudlab.scenario.hosts.size.AskedSize;
import org.securecloudlab.scenario.hosts.size.SizeAnswer;
import org.securecloudlab.scenario.hosts.size.SizeQuestion;
import org.securecloudlab.scenario.hosts.size.SizeStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Searches the fewest or cheapest hosts for a workload. */
@Command(
        name = "size",
        description = {
            "The cheapest hosts for a workload, even while some or a zone are lost.",
            "Searched among kinds of hosts and all mixes of them, so that at most a share of the requests fails. "
                    + "Exit status 1 when no number of hosts within --most suffices."
        },
        sortOptions = false)
final class SizeCommand implements Callable<Integer> {
    private static final AskedSize.Bounds BOUNDS = new AskedSize.Bounds(10_000_000, 1_000_000);

    /** The option of each component of a question. */
    private static final Map<String, String> OPTIONS = Map.ofEntries(
            Map.entry("kinds", "--kind"),
            Map.entry("mix", "--mix"),
            Map.entry("project", "--project"),
            Map.entry("requests", "--requests"),
            Map.entry("perHour", "--per-hour"),
            Map.entry("lifetime", "--lifetime"),
            Map.entry("trace", "--trace"),
            Map.entry("growth", "--growth"),
            Map.entry("lostHosts", "--lose-hosts"),
            Map.entry("zones", "--lose-zone-of"),
            Map.entry("replications", "--replications"),
            Map.entry("most", "--most"));

    @Mixin
    private final CloudArgument cloudArgument = new CloudArgument();

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "HOST=PRICE",
            description = "Hosts like this one of the cloud can be had at this price; may be repeated.")
    private List<String> kinds = List.of();

    @Mixin
    private final WorkloadOptions workload = new WorkloadOptions();

    @Option(names = "--fail", paramLabel = "PERCENT", description = "How many percent may fail (default 0).")
    private double failPercent;

    @Option(names = "--lose-hosts", paramLabel = "N", description = "So many hosts are lost (default 0).")
    private int lostHosts;

    @Option(
            names = "--lose-zone-of",
            paramLabel = "N",
            description = "The hosts stand in so many zones, and one zone is lost.")
    private int zones;

    @Option(
            names = "--project",
            paramLabel = "NAME",
            description = "Who asks (default: nobody that an aggregate names).")
    private Optional<String> project = Optional.empty();

    @Option(names = "--from-volume", description = "Boot from volumes: root disks are not on the hosts.")
    private boolean fromVolume;

    @Option(names = "--replications", paramLabel = "N", description = "Simulations of each candidate (default 10).")
    private int replications = 10;

    @Option(names = "--seed", paramLabel = "N", description = "Root of the random numbers (default 1).")
    private long seed = 1;

    @Option(names = "--most", paramLabel = "N", description = "Give up beyond so many hosts of a kind (default 2000).")
    private int most = 2000;

    @Mixin
    private final Console console = new Console();

    @Override
    public Integer call() throws IOException {
        Cloud cloud = cloudArgument.read(console.err());
        SizeQuestion question = question(cloud);
        SizeAnswer answer;
        try (ProgressLine progress = new ProgressLine(console.err(), "candidates")) {
            answer = SizeStudy.of(cloud, question, progress, Cancellation.never());
        }
        console.print(ScenarioJson.mapper(), cloudArgument.name(), answer, () -> SizeText.of(answer));
        return answer.options().isEmpty() ? ExitStatus.NO : ExitStatus.YES;
    }

    /** Everything that is wrong, by the option that it stands in. */
    private SizeQuestion question(Cloud cloud) throws IOException {
        NamedNumbers numbers = new NamedNumbers();
        List<AskedSize.Kind> named = numbers.read("--kind", kinds, AskedSize.Kind::new);
        boolean isShare = failPercent >= 0 && failPercent <= 100;
        AskedSize asked = new AskedSize(
                named,
                workload.mix(numbers),
                project,
                workload.requests(),
                workload.perHour(),
                workload.lifetime(),
                workload.trace(),
                workload.growth(),
                fromVolume,
                isShare ? failPercent / 100 : 0,
                lostHosts,
                zones,
                seed,
                replications,
                most);
        List<Problem> problems = new ArrayList<>(numbers.problems());
        if (!isShare) {
            problems.add(Problem.error("--fail", failPercent + " percent", "0 to 100"));
        }
        boolean isKindUnread = named.isEmpty();
        Parsed<SizeQuestion> question = asked.about(cloud, BOUNDS);
        question.problems().stream()
                .filter(problem -> !(isKindUnread && problem.path().equals("kinds")))
                .map(SizeCommand::atOption)
                .forEach(problems::add);
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return question.value().orElseThrow();
    }

    private static Problem atOption(Problem problem) {
        String component = problem.path().replaceFirst("\\[.*", "");
        return new Problem(
                problem.severity(),
                problem.file(),
                OPTIONS.getOrDefault(component, component),
                problem.line(),
                problem.found(),
                problem.expected(),
                problem.hint());
    }
}
