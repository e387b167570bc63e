package org.securecloudlab.scheduler.filter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.scheduler.HostState;
import org.securecloudlab.scheduler.python.PythonJson;

/**
 * The query language of JsonFilter: {@code [operator, argument, …]}; nested lists are evaluated first, {@code "$a.b"} looks up an attribute
 * of the host, and an argument that is missing disappears. {@code not} gives a list, which a surrounding {@code and} or {@code or}
 * counts as true unless it is empty.
 */
final class JsonQuery {
    private final JsonNode query;

    private JsonQuery(JsonNode query) {
        this.query = query;
    }

    /** Throws IllegalArgumentException for what is not JSON. */
    static JsonQuery parse(String text) {
        JsonNode query =
                PythonJson.read(text).orElseThrow(() -> new IllegalArgumentException("not JSON: [" + text + "]"));
        return new JsonQuery(query.isTextual() ? characters(query.textValue()) : query);
    }

    // To Python a text is a sequence as well: its first character is the operator, the others are arguments.
    private static JsonNode characters(String text) {
        ArrayNode characters = JsonNodeFactory.instance.arrayNode();
        text.codePoints().mapToObj(Character::toString).forEach(characters::add);
        return characters;
    }

    /** Throws IllegalArgumentException where Python raises an error. */
    boolean holdsFor(HostState host) {
        JsonNode result = evaluate(query, host);
        if (!result.isArray()) {
            return PythonValue.isTrue(result);
        }
        for (JsonNode element : result) {
            if (PythonValue.isTrue(element)) {
                return true;
            }
        }
        return false;
    }

    private static JsonNode evaluate(JsonNode query, HostState host) {
        if (!PythonValue.isTrue(query)) {
            return BooleanNode.TRUE;
        }
        if (!query.isArray() || !query.get(0).isTextual()) {
            throw new IllegalArgumentException("not a list that begins with an operator: " + query);
        }
        List<JsonNode> arguments = new ArrayList<>();
        for (int place = 1; place < query.size(); place++) {
            JsonNode argument = cook(query.get(place), host);
            if (!argument.isNull() && !argument.isMissingNode()) {
                arguments.add(argument);
            }
        }
        return apply(query.get(0).textValue(), arguments);
    }

    private static JsonNode cook(JsonNode argument, HostState host) {
        if (argument.isArray()) {
            return evaluate(argument, host);
        }
        if (!argument.isTextual()) {
            return argument;
        }
        String text = argument.textValue();
        if (text.startsWith("$")) {
            return lookUp(text.substring(1).split("\\.", -1), host);
        }
        return text.isEmpty() ? JsonNodeFactory.instance.nullNode() : argument;
    }

    private static JsonNode lookUp(String[] path, HostState host) {
        JsonNode value = HostAttributes.get(host, path[0]);
        for (int place = 1; place < path.length && !value.isNull() && !value.isMissingNode(); place++) {
            if (!value.isObject()) {
                throw new IllegalArgumentException("$" + String.join(".", path) + " leads through a plain value");
            }
            value = value.path(path[place]);
        }
        return value;
    }

    private static JsonNode apply(String operator, List<JsonNode> arguments) {
        return switch (operator) {
            case "=", "<", ">", "<=", ">=", "in" ->
                BooleanNode.valueOf(arguments.size() >= 2
                        && compare(operator, arguments.get(0), arguments.subList(1, arguments.size())));
            case "and" -> BooleanNode.valueOf(arguments.stream().allMatch(PythonValue::isTrue));
            case "or" -> BooleanNode.valueOf(arguments.stream().anyMatch(PythonValue::isTrue));
            case "not" -> negate(arguments);
            default -> throw new IllegalArgumentException("unknown operator [" + operator + "]");
        };
    }

    // Python compares with every argument before it looks at the results, so an error is never skipped.
    private static boolean compare(String operator, JsonNode first, List<JsonNode> others) {
        if (operator.equals("in")) {
            return others.stream().anyMatch(other -> PythonValue.areEqual(first, other));
        }
        boolean all = true;
        for (JsonNode other : others) {
            all &= PythonValue.holds(operator, first, other);
        }
        return all;
    }

    private static JsonNode negate(List<JsonNode> arguments) {
        ArrayNode negated = JsonNodeFactory.instance.arrayNode();
        arguments.forEach(argument -> negated.add(!PythonValue.isTrue(argument)));
        return negated;
    }
}
