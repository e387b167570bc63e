package org.securecloudlab.cli.hosts;

import java.io.PrintWriter;
import java.util.function.Supplier;
import org.securecloudlab.cli.JsonLines;
import org.securecloudlab.scenario.ScenarioJson;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** How the answers of {@code lab hosts} are printed. */
final class HostsOutput {
    @Option(names = "--json", description = "Print one line of JSON: {\"case\": …, \"answer\": …}.")
    private boolean json;

    /** Prints an answer as JSON, or as the text that is made only then. */
    void print(String name, Object answer, Supplier<String> text, CommandLine line) {
        PrintWriter out = line.getOut();
        out.print(json ? JsonLines.line(ScenarioJson.mapper(), name, answer) : text.get());
        out.flush();
    }
}
