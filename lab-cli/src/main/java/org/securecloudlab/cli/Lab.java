package org.securecloudlab.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.securecloudlab.cli.entropy.EntropyCommand;
import org.securecloudlab.cli.hosts.HostsCommand;
import org.securecloudlab.cli.image.ImageCommand;
import org.securecloudlab.cli.lint.LintCommand;
import org.securecloudlab.cli.migration.MigrateCommand;
import org.securecloudlab.cli.patch.PatchCommand;
import org.securecloudlab.cli.schedule.ScheduleCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code lab}: everything that needs no memory between calls. */
@Command(
        name = "lab",
        description = {"Secure Cloud Lab: import a cloud, run a scenario on it, see what would happen and why.", ""},
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        subcommands = {
            ServeCommand.class,
            TestCommand.class,
            RunCommand.class,
            CompareCommand.class,
            ImportCommand.class,
            ScheduleCommand.class,
            LintCommand.class,
            HostsCommand.class,
            EntropyCommand.class,
            ImageCommand.class,
            MigrateCommand.class,
            PatchCommand.class,
            CompletionCommand.class,
            WarmUpCommand.class
        },
        footer = {
            "",
            "Try:",
            "  lab run examples/scenarios/boot-storm.yaml",
            "  lab import examples/exports/cloud-a",
            "  lab lint examples/lint/etc",
            "  lab serve",
            "",
            "Exit status: 0 the answer is yes; 1 the answer is no (an expectation",
            "failed, a warning with --strict); 2 the input or the call is wrong.",
            "Completion: source <(lab completion bash)"
        })
public final class Lab implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    private Lab() {}

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    public static void main(String[] args) {
        System.exit(execute(args, utf8(System.out), utf8(System.err)));
    }

    /** Runs one command and gives its exit status. */
    static int execute(String[] args, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Lab())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(new FailureHandler())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpLongOptionsMaxWidth(30);
        int status = line.execute(args);
        out.flush();
        err.flush();
        return status;
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }
}
