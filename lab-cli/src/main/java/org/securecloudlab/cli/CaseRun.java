package org.securecloudlab.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine;

/** Answers many inputs in one call: one that is refused, or whose answer is no, does not stop the rest. */
public final class CaseRun {
    private CaseRun() {}

    /** Answers one input and prints the answer. */
    @FunctionalInterface
    public interface Step<T> {
        /**
         * Answers.
         *
         * @return an {@link ExitStatus}
         * @throws InputException when the input cannot be read as what it claims
         */
        int answer(T input) throws IOException;
    }

    /** Answers all, in order; the exit status is the worst of theirs. */
    public static <T> int all(List<T> inputs, CommandLine line, Step<T> step) {
        int worst = ExitStatus.YES;
        for (T input : inputs) {
            worst = Math.max(worst, one(input, line, step));
            line.getOut().flush();
        }
        return worst;
    }

    private static <T> int one(T input, CommandLine line, Step<T> step) {
        try {
            return step.answer(input);
        } catch (IOException | InputException failure) {
            FailureHandler.print(failure, line.getErr());
            return ExitStatus.WRONG_INPUT;
        }
    }
}
