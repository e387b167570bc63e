package org.securecloudlab.scenario.expectation;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.securecloudlab.scenario.figure.Dimension;
import org.securecloudlab.scenario.figure.Unit;

/** Numbers with their units: {@code 5}, {@code 95%}, {@code 64 MiB}, {@code 10 Gbit/s}, {@code PT1M30S}. */
final class Literals {
    /** What is meant as an ISO 8601 duration; {@link Duration#parse} decides whether it is one of days and less. */
    static final Pattern DURATION = Pattern.compile("PT?[0-9][\\p{L}\\p{N}.]*");

    /**
     * A number with a unit that exists or, without a space before it, with any letters at all: they are taken for a mistaken unit,
     * so that a problem can name it.
     */
    static final Pattern NUMBER = Pattern.compile("(?<number>-?[0-9]+(?:\\.[0-9]+)?)" + "(?:\\s*(?<unit>"
            + unitPattern() + ")(?![\\p{L}\\p{N}/])|(?<odd>[\\p{L}/]+))?");

    private Literals() {}

    static Operand.Literal number(Token token) throws SyntaxException {
        Matcher matcher = NUMBER.matcher(token.text());
        if (!matcher.matches()) {
            throw new IllegalStateException("the lexer gave [" + token.text() + "]");
        }
        if (matcher.group("odd") != null) {
            throw unknownUnit(token, matcher.group("odd"));
        }
        String number = matcher.group("number");
        String name = Optional.ofNullable(matcher.group("unit")).orElse("");
        Unit unit = Unit.of(name);
        String gap = name.isEmpty() || name.equals("%") ? "" : " ";
        double value = unit.toBase(Double.parseDouble(number));
        return new Operand.Literal(number + gap + name, value, unit.dimension(), token.position());
    }

    static Operand.Literal duration(Token token) throws SyntaxException {
        try {
            Duration duration = Duration.parse(token.text());
            double seconds = duration.getSeconds() + duration.getNano() / 1e9;
            return new Operand.Literal(token.text(), seconds, Dimension.DURATION, token.position());
        } catch (DateTimeParseException e) {
            throw new SyntaxException(token, "an ISO 8601 duration such as PT30S, PT1M30S or PT0.25S");
        }
    }

    private static SyntaxException unknownUnit(Token token, String unit) {
        boolean time = Pattern.matches("(?i)[mun]?s|secs?|seconds?|mins?|minutes?|h|hours?|d|days?", unit);
        String hint = time ? "Durations are ISO 8601: PT30S, PT0.25S, PT5M." : "";
        return new SyntaxException(token, "a number, or one with a unit of " + String.join(", ", writable()), hint);
    }

    /** Units of an expectation: durations are written in ISO 8601 and fractions as percentages. */
    private static Iterable<String> writable() {
        return Unit.known().values().stream()
                .filter(unit -> unit.dimension() != Dimension.DURATION)
                .map(Unit::name)
                .filter(name -> !name.equals(Dimension.RATIO.baseUnit()))
                .collect(Collectors.toList());
    }

    private static String unitPattern() {
        return String.join("|", writable());
    }
}
