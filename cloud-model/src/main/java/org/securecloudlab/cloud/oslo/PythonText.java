package org.securecloudlab.cloud.oslo;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** The few things in which Python's text differs from Java's, where oslo lets it show. */
final class PythonText {
    private PythonText() {}

    /** {@code str.strip()}: also strips no-break spaces and the C1 control NEL. */
    static String strip(String text) {
        int start = 0;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        return rstrip(text.substring(start));
    }

    /** {@code str.rstrip()}. */
    static String rstrip(String text) {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    /** {@code str.isspace()} of one character. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    /** Lines as a text file gives them with universal newlines; no last empty line. */
    static List<String> lines(String text) {
        String unix = text.replace("\r\n", "\n").replace('\r', '\n');
        String body = unix.endsWith("\n") ? unix.substring(0, unix.length() - 1) : unix;
        return unix.isEmpty() ? List.of() : List.of(body.split("\n", -1));
    }

    /** {@code repr(float)}. */
    static String real(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
        }
        BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        int exponent = decimal.precision() - decimal.scale() - 1;
        if (value == 0 || (exponent >= -4 && exponent < 16)) {
            String plain = decimal.toPlainString();
            return (1 / value < 0 && value == 0 ? "-" : "") + (plain.contains(".") ? plain : plain + ".0");
        }
        String digits = decimal.unscaledValue().abs().toString();
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return (value < 0 ? "-" : "")
                + mantissa
                + (exponent < 0 ? "e-" : "e+")
                + (Math.abs(exponent) < 10 ? "0" : "")
                + Math.abs(exponent);
    }

    /** {@code repr(str)}, which is what an item of a list looks like inside another value. */
    static String quoted(String text) {
        char quote = text.contains("'") && !text.contains("\"") ? '"' : '\'';
        String escaped = text.chars()
                .mapToObj(c -> switch (c) {
                    case '\\' -> "\\\\";
                    case '\n' -> "\\n";
                    case '\t' -> "\\t";
                    case '\r' -> "\\r";
                    default -> c == quote ? "\\" + quote : String.valueOf((char) c);
                })
                .collect(Collectors.joining());
        return quote + escaped + quote;
    }
}
