package org.securecloudlab.scheduler.python;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Values to text, as Python's {@code str()} and {@code repr()} write what JSON can hold. */
public final class PythonText {
    private PythonText() {}

    /** {@code str(value)}: a text as it is, everything else as {@link #repr}. */
    public static String str(JsonNode value) {
        return value.isTextual() ? value.textValue() : repr(value);
    }

    /** {@code repr(value)}. */
    public static String repr(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> quoted(value.textValue());
            case BOOLEAN -> value.booleanValue() ? "True" : "False";
            case NUMBER -> value.isIntegralNumber() ? value.asText() : decimal(value.doubleValue());
            case ARRAY -> list(value);
            case OBJECT -> dict(value);
            case POJO -> value.asText();
            default -> "None";
        };
    }

    /** A float: the shortest digits that read back to the same value, with an exponent below 1e-4 and from 1e16 on. */
    public static String decimal(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        if (value == 0) {
            return 1 / value < 0 ? "-0.0" : "0.0";
        }
        BigDecimal shortest = shortest(value);
        int exponent = shortest.precision() - shortest.scale() - 1;
        if (exponent >= -4 && exponent < 16) {
            String plain = shortest.toPlainString();
            return plain.contains(".") ? plain : plain + ".0";
        }
        String digits = shortest.unscaledValue().abs().toString();
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        String sign = value < 0 ? "-" : "";
        return sign + mantissa + "e" + (exponent < 0 ? "-" : "+") + (Math.abs(exponent) < 10 ? "0" : "")
                + Math.abs(exponent);
    }

    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < 17; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == value) {
                return rounded.stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(17)).stripTrailingZeros();
    }

    private static String quoted(String text) {
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        StringBuilder result = new StringBuilder().append(quote);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '\\' -> result.append("\\\\");
                case '\n' -> result.append("\\n");
                case '\r' -> result.append("\\r");
                case '\t' -> result.append("\\t");
                default -> {
                    if (isPrintable(point)) {
                        result.append(point == quote ? "\\" : "").appendCodePoint(point);
                    } else {
                        result.append(escaped(point));
                    }
                }
            }
        });
        return result.append(quote).toString();
    }

    // str.isprintable(): neither control, format, surrogate, private nor unassigned, and of separators only the space.
    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> point == ' ';
            default -> true;
        };
    }

    private static String escaped(int point) {
        if (point <= 0xff) {
            return String.format("\\x%02x", point);
        }
        return point <= 0xffff ? String.format("\\u%04x", point) : String.format("\\U%08x", point);
    }

    private static String list(JsonNode value) {
        StringJoiner joined = new StringJoiner(", ", "[", "]");
        value.forEach(element -> joined.add(repr(element)));
        return joined.toString();
    }

    private static String dict(JsonNode value) {
        StringJoiner joined = new StringJoiner(", ", "{", "}");
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            joined.add(quoted(field.getKey()) + ": " + repr(field.getValue()));
        }
        return joined.toString();
    }

    /** Words of a text, as {@code str.split()} without arguments finds them. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int place = 0; place <= text.length(); place++) {
            boolean isWord = place < text.length() && !isSpace(text.charAt(place));
            if (isWord && start < 0) {
                start = place;
            } else if (!isWord && start >= 0) {
                words.add(text.substring(start, place));
                start = -1;
            }
        }
        return words;
    }

    /** {@code str.strip()} without arguments. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    // str.isspace(): what Unicode calls white space, no-break spaces too, and the four ASCII separators.
    private static boolean isSpace(char character) {
        return character == '\u0085' || Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** Which of two texts comes first by code point. */
    public static int compare(String left, String right) {
        int[] leftPoints = left.codePoints().toArray();
        int[] rightPoints = right.codePoints().toArray();
        return Arrays.compare(leftPoints, rightPoints);
    }
}
