package org.securecloudlab.cloud.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.cloud.Problem;

/** What is wrong with a JSON text, in our words: where, what was found, what was expected. */
public final class JsonFault {
    private static final Pattern CHARACTER = Pattern.compile("(?s)Unexpected character \\('(.+?)' \\(code");
    private static final Pattern WORD = Pattern.compile("(?s)Unrecognized token '(.*?)'");
    private static final Pattern TWICE = Pattern.compile("(?s)Duplicate field '(.*)'");
    private static final Pattern OPENING = Pattern.compile("start marker at .*?line: ([0-9]+), column: ([0-9]+)");
    private static final String SYNTAX = "JSON: a value, a comma, a colon or a closing bracket";
    private static final int SHOWN = 80;

    private JsonFault() {}

    /** The problem with its path and line, not yet in a file. */
    public static Problem of(JacksonException e) {
        Problem problem = e instanceof MismatchedInputException misfit
                ? misfit(misfit)
                : e instanceof JsonMappingException mapping ? mapping(mapping) : syntax(e, "");
        JsonLocation location = e.getLocation();
        return location == null || location.getLineNr() < 1 ? problem : problem.at(location.getLineNr());
    }

    private static Problem mapping(JsonMappingException e) {
        return e.getCause() instanceof JacksonException syntax && !(syntax instanceof JsonMappingException)
                ? syntax(syntax, path(e))
                : Problem.error(path(e), cause(e), "what such a value may be");
    }

    private static Problem syntax(JacksonException e, String path) {
        if (e instanceof JsonEOFException || e.getOriginalMessage().startsWith("Unexpected end-of-input")) {
            return Problem.error(
                    path, "the end of the text", "what closes the bracket or the quotes that are open" + opening(e));
        }
        if (e instanceof StreamConstraintsException) {
            return Problem.error(path, "nesting, a number or a text beyond all measure", "a document of ordinary size");
        }
        Matcher twice = TWICE.matcher(e.getOriginalMessage());
        if (twice.find()) {
            return Problem.error(path, "the property " + shown(twice.group(1)) + " twice", "every property once");
        }
        return Problem.error(path, wrongText(e.getOriginalMessage()) + column(e), SYNTAX);
    }

    /** Where that was opened, as far as the parser tells. */
    private static String opening(JacksonException e) {
        Matcher start = OPENING.matcher(e.getOriginalMessage());
        return start.find() ? " since line " + start.group(1) + ", column " + start.group(2) : "";
    }

    private static String wrongText(String message) {
        for (Pattern pattern : List.of(CHARACTER, WORD)) {
            Matcher found = pattern.matcher(message);
            if (found.find()) {
                return shown(found.group(1));
            }
        }
        return "text that is not JSON";
    }

    private static String column(JacksonException e) {
        return e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
    }

    private static Problem misfit(MismatchedInputException e) {
        if (e.getOriginalMessage().startsWith("Trailing token")) {
            return Problem.error("", "more after the end of the value", "one JSON value");
        }
        return Problem.error(path(e), found(e), expected(e));
    }

    /** What the place of a value of another type takes. */
    public static String expected(MismatchedInputException e) {
        return e.getTargetType() == null ? "a value of another type" : JsonTypes.words(e.getTargetType());
    }

    private static String found(MismatchedInputException e) {
        if (isMissing(e)) {
            return "nothing";
        }
        if (e instanceof InvalidFormatException format && format.getValue() != null) {
            return shown(format.getValue().toString());
        }
        return e.getProcessor() instanceof JsonParser parser ? found(parser) : "another value";
    }

    private static String found(JsonParser parser) {
        try {
            return parser.currentToken() == JsonToken.VALUE_STRING
                    ? shown(parser.getText())
                    : found(parser.currentToken());
        } catch (IOException unreadable) {
            return found(parser.currentToken());
        }
    }

    // A property of a record that is not there shows only when the record ends.
    private static boolean isMissing(MismatchedInputException e) {
        return e.getOriginalMessage().startsWith("Null value for creator property")
                || e.getOriginalMessage().startsWith("Cannot map `null`")
                || e.getOriginalMessage().startsWith("No content to map");
    }

    private static String found(@Nullable JsonToken token) {
        return switch (Optional.ofNullable(token).orElse(JsonToken.NOT_AVAILABLE)) {
            case START_ARRAY, END_ARRAY -> "a list";
            case START_OBJECT, END_OBJECT, FIELD_NAME -> "an object";
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT -> "a whole number";
            case VALUE_NUMBER_FLOAT -> "a number with a fraction";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> "another value";
        };
    }

    /** The records say themselves what they do not take. */
    private static String cause(JsonMappingException e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof JacksonException || cause.getMessage() == null
                ? "a value that does not fit"
                : shown(cause.getMessage());
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : e.getPath()) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }
}
