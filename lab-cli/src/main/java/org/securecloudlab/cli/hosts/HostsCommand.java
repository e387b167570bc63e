package org.securecloudlab.cli.hosts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Answers what-if questions about the hosts of a cloud. */
@Command(
        name = "hosts",
        description = "Hosts: how many are needed, what still fits, what a loss costs, who shares with whom.",
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        subcommands = {
            SizeCommand.class,
            FitCommand.class,
            LossCommand.class,
            IsolationCommand.class,
            ReviewCommand.class
        })
public final class HostsCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run()
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
