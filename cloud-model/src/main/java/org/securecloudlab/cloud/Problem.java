package org.securecloudlab.cloud;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One thing that is wrong with an input: what was found, where, what was expected and what to do.
 *
 * @param severity whether the input is refused ({@link Severity#ERROR}) or kept with a gap ({@link Severity#WARNING})
 * @param file the file as the user named it, without any directory of this machine; empty for inputs without a file
 * @param path the place inside the document, such as {@code timeline[2].boot.image} or {@code hosts[cmp-1].vcpus}
 * @param line 1-based line, where the format has lines
 * @param found what was given, shortened; never a secret
 * @param expected what would have been right
 * @param hint what to do about it; empty when {@code expected} says it all
 */
public record Problem(
        Severity severity,
        Optional<String> file,
        String path,
        OptionalInt line,
        String found,
        String expected,
        String hint) {

    /** How bad a problem is. */
    public enum Severity {
        /** It cannot be read as what it claims, or would mean something else: refused, nothing changed. */
        ERROR,
        /** The record is kept and the gap is named. */
        WARNING
    }

    public Problem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(path, "path");
    }

    /** An error at a path, without file and line yet; see {@link #in(String)} and {@link #at(int)}. */
    public static Problem error(String path, String found, String expected) {
        return new Problem(Severity.ERROR, Optional.empty(), path, OptionalInt.empty(), found, expected, "");
    }

    /** A warning at a path, without file and line yet; see {@link #in(String)} and {@link #at(int)}. */
    public static Problem warning(String path, String found, String expected) {
        return new Problem(Severity.WARNING, Optional.empty(), path, OptionalInt.empty(), found, expected, "");
    }

    /** The same problem, located in a file. */
    public Problem in(String fileName) {
        return new Problem(severity, Optional.of(fileName), path, line, found, expected, hint);
    }

    /** The same problem, located at a 1-based line. */
    public Problem at(int lineNumber) {
        return new Problem(severity, file, path, OptionalInt.of(lineNumber), found, expected, hint);
    }

    /** The same problem with advice. */
    public Problem hint(String advice) {
        return new Problem(severity, file, path, line, found, expected, advice);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** One line for a terminal: {@code file:line: error: path: found …, expected … (hint)}. */
    public String oneLine() {
        StringBuilder text = new StringBuilder();
        file.ifPresent(f -> text.append(f).append(':'));
        line.ifPresent(l -> text.append(l).append(':'));
        if (text.length() > 0) {
            text.append(' ');
        }
        text.append(isError() ? "error: " : "warning: ");
        if (!path.isEmpty()) {
            text.append(path).append(": ");
        }
        text.append("found ").append(found).append("; expected ").append(expected);
        if (!hint.isEmpty()) {
            text.append(". ").append(hint);
        }
        return text.toString();
    }
}
