package org.securecloudlab.cloud.oslo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.Secrets;

/** Reads policy files, JSON or YAML 1.1, as oslo.policy 4.0.0 does ({@code parse_file_contents} and {@code parse_rule}). */
public final class PolicyReader {
    /** Longer checks are refused: nobody writes them, and they would be nested too deeply to follow. */
    private static final int MAX_CHECK_CHARACTERS = 8192;

    private PolicyReader() {}

    /** Reads a file; an empty one sets no rule. Refused is what oslo.policy would fail on. */
    public static Parsed<Policy> read(String text, String fileName) {
        Parsed<List<PolicyDocument.Entry>> document = PolicyDocument.read(text);
        List<Problem> problems = new ArrayList<>(document.problems());
        Map<String, PolicyRule> rules = new LinkedHashMap<>();
        Map<String, PolicyDocument.Entry> last = new LinkedHashMap<>();
        document.value().orElse(List.of()).forEach(entry -> last.put(entry.name(), entry));
        for (PolicyDocument.Entry entry : last.values()) {
            Optional<PolicyCheck> check = check(entry.value());
            if (check.isEmpty()) {
                problems.add(Problem.error(entry.name(), "a value that is no check", "text, such as \"role:admin\"")
                        .at(entry.line()));
            }
            check.ifPresent(c -> rules.put(
                    entry.name(),
                    new PolicyRule(entry.name(), masked(entry.value()), c, entry.line(), entry.bareBang())));
        }
        return problems.isEmpty()
                ? Parsed.of(new Policy(fileName, List.copyOf(rules.values())), List.of())
                : Parsed.refused(problems.stream().map(p -> p.in(fileName)).toList());
    }

    private static JsonNode masked(JsonNode value) {
        if (value.isArray()) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> items.add(masked(item)));
            return items;
        }
        return value.isTextual() ? TextNode.valueOf(Secrets.maskedUrls(value.textValue())) : value;
    }

    private static Optional<PolicyCheck> check(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING ->
                value.textValue().length() > MAX_CHECK_CHARACTERS
                        ? Optional.empty()
                        : Optional.of(PolicyParser.parse(Secrets.maskedUrls(value.textValue())));
            case ARRAY -> list(value);
            case NULL, MISSING -> Optional.of(new PolicyCheck.Always());
            case BOOLEAN -> falsy(!value.booleanValue());
            case NUMBER -> falsy(value.doubleValue() == 0);
            case OBJECT -> list(keys(value));
            default -> Optional.empty();
        };
    }

    private static Optional<PolicyCheck> falsy(boolean isFalsy) {
        return isFalsy ? Optional.of(new PolicyCheck.Always()) : Optional.empty();
    }

    /** Python walks through the keys of a mapping. */
    private static JsonNode keys(JsonNode mapping) {
        ArrayNode keys = JsonNodeFactory.instance.arrayNode();
        mapping.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** The old list syntax: the outer list is joined by "or", the inner lists by "and". Empty when an item cannot be walked through. */
    private static Optional<PolicyCheck> list(JsonNode outer) {
        if (outer.isEmpty()) {
            return Optional.of(new PolicyCheck.Always());
        }
        List<PolicyCheck> checks = new ArrayList<>();
        for (JsonNode item : outer) {
            JsonNode inner = item.isObject() ? keys(item) : item;
            if (inner.isTextual() && !inner.textValue().isEmpty()) {
                checks.add(PolicyParser.single(Secrets.maskedUrls(inner.textValue())));
            } else if (inner.isArray() && !inner.isEmpty()) {
                checks.add(all(inner));
            } else if (!isFalse(inner)) {
                return Optional.empty();
            }
        }
        if (checks.isEmpty()) {
            return Optional.of(new PolicyCheck.Never());
        }
        return Optional.of(checks.size() == 1 ? checks.get(0) : new PolicyCheck.Or(checks));
    }

    private static boolean isFalse(JsonNode value) {
        return value.isNull()
                || (value.isBoolean() && !value.booleanValue())
                || (value.isNumber() && value.doubleValue() == 0)
                || (value.isTextual() && value.textValue().isEmpty())
                || (value.isArray() && value.isEmpty());
    }

    private static PolicyCheck all(JsonNode inner) {
        List<PolicyCheck> checks = new ArrayList<>();
        inner.forEach(item -> checks.add(
                item.isTextual()
                        ? PolicyParser.single(Secrets.maskedUrls(item.textValue()))
                        : new PolicyCheck.Never()));
        return checks.size() == 1 ? checks.get(0) : new PolicyCheck.And(checks);
    }
}
