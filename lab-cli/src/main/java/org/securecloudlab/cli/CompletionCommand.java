package org.securecloudlab.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the completion script of a shell. */
@Command(
        name = "completion",
        description = {
            "Print the completion script for bash or zsh.",
            "bash: source <(lab completion bash)",
            "zsh:  source <(lab completion zsh)"
        })
final class CompletionCommand implements Runnable {

    /** Shells with completion. */
    enum Shell {
        bash,
        zsh
    }

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli sets and checks it; both shells read one script
    private Shell shell;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run()
    private CommandSpec spec;

    @Override
    public void run() {
        // One script for both: in zsh it switches on bash completion by itself.
        spec.commandLine().getOut().print(AutoComplete.bash("lab", spec.root().commandLine()));
    }
}
