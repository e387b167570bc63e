package org.securecloudlab.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that the script {@code ./lab} carries out before this program is reached; here it has its help and completion. */
abstract class ScriptCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine()
                .getErr()
                .println("error: start \"" + spec.name() + "\" through the script: ./lab " + spec.name());
        return ExitStatus.WRONG_INPUT;
    }
}
