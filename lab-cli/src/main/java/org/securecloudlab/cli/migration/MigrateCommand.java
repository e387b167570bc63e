package org.securecloudlab.cli.migration;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Predicts live migrations and plans rolling upgrades. */
@Command(
        name = "migrate",
        description = "Live migration: predict what it takes and exposes; plan a rolling upgrade.",
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        subcommands = {PredictCommand.class, SolveCommand.class, RiskCommand.class, PlanCommand.class})
public final class MigrateCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run()
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
