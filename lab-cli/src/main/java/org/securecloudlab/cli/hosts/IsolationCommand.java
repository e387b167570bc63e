package org.securecloudlab.cli.hosts;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.Console;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.ProgressLine;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.scenario.ScenarioJson;
import org.securecloudlab.scenario.hosts.ZoneRule;
import org.securecloudlab.scenario.hosts.isolation.IsolationAnswer;
import org.securecloudlab.scenario.hosts.isolation.IsolationStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says which projects share hosts, and what packing or spreading by project would change. */
@Command(
        name = "isolation",
        description = {
            "Which projects share hosts, and what packing or spreading by project would change.",
            "Co-residency, and what one host takes with it: the choice between data isolation and fault tolerance."
        },
        sortOptions = false)
final class IsolationCommand implements Callable<Integer> {
    @Mixin
    private final CloudArgument cloudArgument = new CloudArgument();

    @Option(
            names = "--zones",
            description =
                    "Which instances stay in their zone: ${COMPLETION-CANDIDATES} (default: those that asked for it).")
    private ZoneRule zones = ZoneRule.PINNED;

    @Mixin
    private final Console console = new Console();

    @Override
    public Integer call() throws IOException {
        Cloud cloud = cloudArgument.read(console.err());
        IsolationAnswer answer;
        try (ProgressLine progress = new ProgressLine(console.err(), "layouts")) {
            answer = IsolationStudy.of(cloud, zones, progress, Cancellation.never());
        }
        console.print(ScenarioJson.mapper(), cloudArgument.name(), answer, () -> IsolationText.of(answer));
        return ExitStatus.YES;
    }
}
