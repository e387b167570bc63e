package org.securecloudlab.cli.migration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.Console;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cli.Names;
import org.securecloudlab.cli.ProblemPrinter;
import org.securecloudlab.cli.ProgressLine;
import org.securecloudlab.cli.hosts.CloudArgument;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.scenario.ScenarioJson;
import org.securecloudlab.scenario.upgrade.UpgradeDocument;
import org.securecloudlab.scenario.upgrade.UpgradePlan;
import org.securecloudlab.scenario.upgrade.UpgradeStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plans a rolling upgrade. */
@Command(
        name = "plan",
        description = {
            "Plan a rolling upgrade: drain every host of a zone or cloud by live migration, work on it, go on.",
            "Waves, times, downtime, expected losses, what one more failed host would mean; or why it is impossible and "
                    + "the smallest change that makes it possible. Exit status 1 when it is impossible or too late."
        },
        sortOptions = false)
final class PlanCommand implements Callable<Integer> {
    @Mixin
    private final CloudArgument cloudArgument = new CloudArgument();

    @Option(
            names = "--plan",
            paramLabel = "PLAN.yaml",
            description = "What is asked, as a file; the options below go before it.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--zone", paramLabel = "ZONE", description = "Only hosts of this zone; may be repeated.")
    private List<String> zones = List.of();

    @Option(names = "--host", paramLabel = "HOST", description = "Only this host; may be repeated.")
    private List<String> hosts = List.of();

    @Option(names = "--hosts-at-once", paramLabel = "N", description = "Most hosts in one wave (default: 1).")
    private Optional<Integer> hostsAtOnce = Optional.empty();

    @Option(
            names = "--migrations",
            paramLabel = "N",
            description = "Migrations at a time from one host (default: nova's max_concurrent_live_migrations).")
    private Optional<Integer> migrations = Optional.empty();

    @Option(
            names = "--work",
            paramLabel = "DURATION",
            description = "Work on each empty host, as PT20M (default: PT15M).")
    private Optional<String> work = Optional.empty();

    @Option(names = "--deadline", paramLabel = "DURATION", description = "All has to be done within, as P2D.")
    private Optional<String> deadline = Optional.empty();

    @Option(names = "--link", paramLabel = "RATE", description = "A host's migration network (default: 10 Gbit/s).")
    private Optional<String> link = Optional.empty();

    @Option(
            names = "--prefer-upgraded",
            description = "Disable hosts that are still to come, so that fewer guests move twice.")
    private boolean preferUpgraded;

    @Option(
            names = "--restart-unmovable",
            description = "Guests that nova cannot move go down with their host and come back with it.")
    private boolean restartUnmovable;

    @Mixin
    private final Console console = new Console();

    @Override
    public Integer call() throws IOException {
        Cloud cloud = cloudArgument.read(console.err());
        UpgradeDocument.Asked asked = asked();
        Parsed<List<String>> inScope = asked.scope().in(cloud);
        List<String> chosen = inScope.value().orElseThrow(() -> new InputException(inScope.problems()));
        UpgradePlan plan;
        try (ProgressLine progress = new ProgressLine(console.err(), "hosts")) {
            plan = UpgradeStudy.of(cloud, asked.request().withHosts(chosen), progress, Cancellation.never());
        }
        console.print(ScenarioJson.mapper(), cloudArgument.name(), plan, () -> PlanText.of(plan));
        return plan.isPossible() ? ExitStatus.YES : ExitStatus.NO;
    }

    /** The options are written over the document, so that one reader judges both. */
    private UpgradeDocument.Asked asked() throws IOException {
        ObjectNode options = ScenarioJson.mapper().createObjectNode();
        if (!zones.isEmpty() || !hosts.isEmpty()) {
            options.set("zone", ScenarioJson.mapper().valueToTree(zones));
            options.set("hosts", ScenarioJson.mapper().valueToTree(hosts));
        }
        hostsAtOnce.ifPresent(most -> options.put("hostsAtOnce", most));
        migrations.ifPresent(most -> options.put("migrationsPerHost", most));
        work.ifPresent(duration -> options.put("work", duration));
        deadline.ifPresent(duration -> options.put("deadline", duration));
        link.ifPresent(rate -> options.putObject("link").put("rate", rate));
        if (preferUpgraded) {
            options.put("preferUpgraded", true);
        }
        if (restartUnmovable) {
            options.put("restartUnmovable", true);
        }
        String text = file.isPresent() ? Files.readString(file.get()) : "{}";
        Parsed<UpgradeDocument.Asked> asked =
                UpgradeDocument.read(text, file.map(Names::file).orElse("options"), options);
        UpgradeDocument.Asked read = asked.value().orElseThrow(() -> new InputException(asked.problems()));
        ProblemPrinter.print(asked.problems(), console.err());
        return read;
    }
}
