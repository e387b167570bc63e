package org.securecloudlab.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Documents {@code lab test}; the script {@code ./lab} calls Maven itself. */
@Command(
        name = "test",
        description = "Run the whole test suite, on a fresh machine; every test is named in the output.",
        sortOptions = false)
final class TestCommand extends ScriptCommand {

    @Option(names = "--quick", description = "Only the engines and the command line: no database, no browser.")
    boolean quick;
}
