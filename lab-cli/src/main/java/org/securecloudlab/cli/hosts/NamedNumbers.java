package org.securecloudlab.cli.hosts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Problem;

/** Reads options such as {@code --kind HOST=PRICE}, and keeps a problem for each that cannot be read. */
final class NamedNumbers {
    private final List<Problem> problems = new ArrayList<>();

    /** What becomes of a name and its number. */
    interface Maker<T> {
        T of(String name, double number);
    }

    /** Those that can be read. */
    <T> List<T> read(String option, List<String> texts, Maker<T> maker) {
        List<T> read = new ArrayList<>();
        for (String text : texts) {
            int sign = text.lastIndexOf('=');
            Optional<Double> number = sign < 1 ? Optional.empty() : number(text.substring(sign + 1));
            if (number.isPresent()) {
                read.add(maker.of(text.substring(0, sign), number.get()));
            } else {
                problems.add(Problem.error(option, text, "NAME=NUMBER"));
            }
        }
        return read;
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    List<Problem> problems() {
        return problems;
    }
}
