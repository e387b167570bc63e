package org.securecloudlab.cli.hosts;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.ProgressLine;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.scenario.hosts.ZoneRule;
import org.securecloudlab.scenario.hosts.isolation.IsolationAnswer;
import org.securecloudlab.scenario.hosts.isolation.IsolationStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says which projects share hosts, and what packing or spreading by project would change. */
@Command(
        name = "isolation",
        description = {
            "Which projects share hosts now, and what packing or spreading by project would do to co-residency and to what",
            "one host takes with it: the choice between data isolation and fault tolerance."
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
    private final HostsOutput output = new HostsOutput();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Cloud cloud = cloudArgument.read(spec.commandLine());
        IsolationAnswer answer;
        try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), "layouts")) {
            answer = IsolationStudy.of(cloud, zones, progress, Cancellation.never());
        }
        output.print(cloudArgument.name(), answer, () -> IsolationText.of(answer), spec.commandLine());
        return ExitStatus.YES;
    }
}
