package org.securecloudlab.scenario.operation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as scenarios write them: ISO 8601, days to seconds, not negative, at most 100 years. */
public final class Durations {
    /** What problems say is expected. */
    public static final String EXPECTED = "an ISO-8601 duration of at most 100 years, such as PT30S, PT5M or P2DT12H";

    private static final Duration LONGEST = Duration.ofDays(36_525);
    private static final Pattern SHORTHAND = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)\\s*(ms|s|m|min|h|d)");

    /** The pattern of the schema's {@code duration}. */
    private static final Pattern WELL_FORMED =
            Pattern.compile("P(?=.)([0-9]{1,9}D)?(T(?=.)([0-9]{1,9}H)?([0-9]{1,9}M)?([0-9]{1,12}(\\.[0-9]{1,9})?S)?)?");

    private Durations() {}

    /** The duration; empty when the text is none. */
    public static Optional<Duration> parse(String text) {
        try {
            Duration duration = Duration.parse(text);
            return duration.isNegative() || duration.compareTo(LONGEST) > 0 ? Optional.empty() : Optional.of(duration);
        } catch (DateTimeParseException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** Whether the text has the form that the schema asks for, whatever its size. */
    public static boolean isWellFormed(String text) {
        return WELL_FORMED.matcher(text).matches();
    }

    /** What was probably meant by {@code 5m}; empty when there is no telling. */
    public static String hint(String text) {
        Matcher matcher = SHORTHAND.matcher(text.trim().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return "";
        }
        String number = matcher.group(1);
        String iso =
                switch (matcher.group(2)) {
                    case "ms" -> "PT" + Double.parseDouble(number) / 1000 + "S";
                    case "s" -> "PT" + number + "S";
                    case "h" -> "PT" + number + "H";
                    case "d" -> "P" + number + "D";
                    default -> "PT" + number + "M";
                };
        return "Write " + iso;
    }

    static Optional<Duration> parse(OperationInput input, String argument, JsonNode node) {
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        Optional<Duration> duration = parse(node.asText());
        if (duration.isEmpty()) {
            input.problem(argument, node.asText(), EXPECTED, hint(node.asText()));
        }
        return duration;
    }
}
