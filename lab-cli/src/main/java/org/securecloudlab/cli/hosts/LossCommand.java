package org.securecloudlab.cli.hosts;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.Console;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cli.ProgressLine;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.scenario.ScenarioJson;
import org.securecloudlab.scenario.hosts.ZoneRule;
import org.securecloudlab.scenario.hosts.loss.FailureDomain;
import org.securecloudlab.scenario.hosts.loss.FailureDomain.Kind;
import org.securecloudlab.scenario.hosts.loss.LossAnswer;
import org.securecloudlab.scenario.hosts.loss.LossStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Loses each host, rack, aggregate and zone in turn and says whether its instances fit elsewhere. */
@Command(
        name = "loss",
        description = {
            "Lose each host, rack, aggregate and zone in turn: do its instances fit elsewhere?",
            "Server groups, zones, traits and tenancy are kept. If not: which do not, and what must be added. Exit status 1 "
                    + "when one does not fit."
        },
        sortOptions = false)
final class LossCommand implements Callable<Integer> {
    @Mixin
    private final CloudArgument cloudArgument = new CloudArgument();

    @Option(
            names = "--of",
            split = ",",
            paramLabel = "KIND",
            description = "What is lost: ${COMPLETION-CANDIDATES} (default: all kinds).")
    private Set<Kind> kinds = EnumSet.allOf(Kind.class);

    @Option(names = "--domain", paramLabel = "NAME", description = "Only these domains; may be repeated.")
    private List<String> domains = List.of();

    @Option(
            names = "--zones",
            description = {
                "Which instances stay in their zone: ${COMPLETION-CANDIDATES} "
                        + "(default: pinned, those that asked for it)."
            })
    private ZoneRule zones = ZoneRule.PINNED;

    @Mixin
    private final Console console = new Console();

    @Override
    public Integer call() throws IOException {
        Cloud cloud = cloudArgument.read(console.err());
        List<FailureDomain> lost = domains(cloud);
        LossAnswer answer;
        try (ProgressLine progress = new ProgressLine(console.err(), "domains")) {
            answer = LossStudy.of(cloud, lost, zones, progress, Cancellation.never());
        }
        console.print(ScenarioJson.mapper(), cloudArgument.name(), answer, () -> LossText.of(answer));
        return answer.bearsAll() ? ExitStatus.YES : ExitStatus.NO;
    }

    private List<FailureDomain> domains(Cloud cloud) {
        List<FailureDomain> all = FailureDomain.of(cloud, kinds);
        List<FailureDomain> chosen = domains.isEmpty()
                ? all
                : all.stream().filter(domain -> domains.contains(domain.name())).toList();
        for (String name : domains) {
            if (chosen.stream().noneMatch(domain -> domain.name().equals(name))) {
                throw new InputException("--domain", name, "a host, rack, aggregate or zone of the cloud");
            }
        }
        return chosen;
    }
}
