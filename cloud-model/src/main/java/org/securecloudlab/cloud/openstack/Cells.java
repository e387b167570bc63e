package org.securecloudlab.cloud.openstack;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.securecloudlab.cloud.Secrets;

/** Conversions of single JSON values as the client prints them. An empty result says that the value cannot be that. */
final class Cells {
    private Cells() {}

    /** Null and the empty string say nothing. */
    static boolean isBlank(JsonNode cell) {
        return cell.isNull()
                || cell.isMissingNode()
                || (cell.isTextual() && cell.textValue().isEmpty());
    }

    /** Any value as text; objects and lists as JSON. */
    static String text(JsonNode cell) {
        return Secrets.maskedUrls(cell.isValueNode() ? cell.asText() : cell.toString());
    }

    /** A whole number in the range of long, also when it is printed as a string. */
    static Optional<BigDecimal> number(JsonNode cell) {
        try {
            if (cell.isNumber()) {
                return Optional.of(cell.decimalValue());
            }
            return cell.isTextual()
                    ? Optional.of(new BigDecimal(cell.textValue().strip()))
                    : Optional.empty();
        } catch (NumberFormatException notFinite) {
            return Optional.empty();
        }
    }

    /** True or false, as JSON or as Python prints it. */
    static Optional<Boolean> flag(JsonNode cell) {
        if (cell.isBoolean()) {
            return Optional.of(cell.booleanValue());
        }
        return switch (cell.asText().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1", "up" -> Optional.of(true);
            case "false", "no", "0", "down" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** The texts of a list; nulls are left out. A text (older clients) is cut at its commas. */
    static Optional<List<String>> texts(JsonNode cell) {
        List<String> texts = new ArrayList<>();
        if (cell.isArray()) {
            cell.forEach(element -> {
                if (!element.isNull()) {
                    texts.add(text(element));
                }
            });
            return Optional.of(texts);
        }
        if (cell.isTextual()) {
            for (String part : text(cell).split(",", -1)) {
                if (!part.isBlank()) {
                    texts.add(part.strip());
                }
            }
            return Optional.of(texts);
        }
        return Optional.empty();
    }

    /** Keys and values; a null value is an empty text. A text (older clients) reads {@code key='value', key='value'}. */
    static Optional<Map<String, String>> entries(JsonNode cell) {
        Map<String, String> entries = new TreeMap<>();
        if (cell.isObject()) {
            cell.properties()
                    .forEach(field ->
                            entries.put(field.getKey(), field.getValue().isNull() ? "" : text(field.getValue())));
            return Optional.of(entries);
        }
        return cell.isTextual() ? LegacyText.entries(text(cell)) : Optional.empty();
    }
}
