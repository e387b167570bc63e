package org.securecloudlab.cli.patch;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Matches inventories against advisories and plans the work. */
@Command(
        name = "patch",
        description = "Patches: match inventories against advisories, compare versions, plan the work.",
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        subcommands = {
            PatchMatchCommand.class,
            PatchCompareCommand.class,
            PatchUrgencyCommand.class,
            PatchPlanCommand.class,
            PatchExposureCommand.class
        })
public final class PatchCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run()
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
