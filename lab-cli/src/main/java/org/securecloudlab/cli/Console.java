package org.securecloudlab.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a command's answers and its words beside them go; mixed into every command that answers in text or, with {@code --json}, in lines. */
public final class Console {
    @Option(names = "--json", description = "Print one line of JSON for each answer: {\"case\": …, \"answer\": …}.")
    private boolean json;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec command;

    /** Whether lines of JSON are wanted. */
    public boolean isJson() {
        return json;
    }

    /** The command's call, for errors that show its usage. */
    public CommandLine line() {
        return command.commandLine();
    }

    /** Standard output: answers only. */
    public PrintWriter out() {
        return line().getOut();
    }

    /** Standard error: warnings and progress. */
    public PrintWriter err() {
        return line().getErr();
    }

    /** Prints an answer as a line of JSON, or as the text that is made only then. */
    public void print(ObjectMapper mapper, String name, Object answer, Supplier<String> text) {
        out().print(json ? JsonLines.line(mapper, name, answer) : text.get());
        out().flush();
    }
}
