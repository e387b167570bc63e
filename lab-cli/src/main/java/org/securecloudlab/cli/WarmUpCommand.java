package org.securecloudlab.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Loads the classes that commands need, once after a build, so that {@code ./lab} can archive them; prints nothing. */
@Command(name = "warm-up", hidden = true, description = "Load what commands need; ./lab calls it after a build.")
final class WarmUpCommand implements Runnable {

    @Parameters(paramLabel = "SCENARIO.yaml", description = "A scenario to run.")
    private Path scenario = Path.of("");

    @Override
    public void run() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Lab.execute(new String[] {"--help"}, nowhere, nowhere);
        Lab.execute(new String[] {"run", "--replications", "1", scenario.toString()}, nowhere, nowhere);
    }
}
