package org.securecloudlab.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.securecloudlab.cloud.Problem;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what ended a command into lines that help, and exit status 2; a defect of ours keeps its stack trace. */
final class FailureHandler implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult call) throws Exception {
        if (failure instanceof InputException || failure instanceof IOException) {
            print(failure, line.getErr());
            return ExitStatus.WRONG_INPUT;
        }
        throw failure;
    }

    /** Prints what was wrong with an input, in lines that help. */
    static void print(Exception failure, PrintWriter err) {
        if (failure instanceof InputException wrong) {
            wrong.problems().stream().map(Problem::oneLine).forEach(err::println);
        } else if (failure instanceof NoSuchFileException missing) {
            err.println("error: no such file or folder: " + missing.getFile());
        } else if (failure instanceof FileSystemException file) {
            err.println("error: " + file.getFile() + ": " + reason(file));
        } else {
            err.println("error: " + failure.getMessage());
        }
    }

    private static String reason(FileSystemException failure) {
        return failure.getReason() != null
                ? failure.getReason()
                : failure.getClass().getSimpleName();
    }
}
