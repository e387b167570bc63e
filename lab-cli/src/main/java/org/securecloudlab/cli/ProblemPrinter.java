package org.securecloudlab.cli;

import java.io.PrintWriter;
import java.util.List;
import org.securecloudlab.cloud.Problem;

/** Prints problems for people: errors first, then warnings, each on its line. */
public final class ProblemPrinter {
    private static final int SHOWN_WARNINGS = 50;

    private ProblemPrinter() {}

    public static void print(List<Problem> problems, PrintWriter out) {
        problems.stream().filter(Problem::isError).map(Problem::oneLine).forEach(out::println);
        List<Problem> warnings =
                problems.stream().filter(problem -> !problem.isError()).toList();
        warnings.stream().limit(SHOWN_WARNINGS).map(Problem::oneLine).forEach(out::println);
        if (warnings.size() > SHOWN_WARNINGS) {
            out.println("… and " + (warnings.size() - SHOWN_WARNINGS) + " more warnings; --json prints all");
        }
    }
}
