package org.securecloudlab.cli.entropy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Sizes, simulates and assesses random sources. */
@Command(
        name = "entropy",
        description = "Random sources and guests that wait for them: size, simulate, assess, sample.",
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        subcommands = {
            SizeCommand.class,
            SimulateCommand.class,
            AssessCommand.class,
            SampleCommand.class,
            ServeEgdCommand.class
        })
public final class EntropyCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run()
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
