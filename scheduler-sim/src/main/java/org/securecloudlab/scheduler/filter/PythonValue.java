package org.securecloudlab.scheduler.filter;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.scheduler.python.PythonText;

/** Truth, equality and order of values as Python has them, for what JSON can hold. */
final class PythonValue {
    private PythonValue() {}

    /** Neither null, false, 0 nor empty. */
    static boolean isTrue(JsonNode value) {
        return switch (value.getNodeType()) {
            case BOOLEAN -> value.booleanValue();
            case NUMBER -> value.doubleValue() != 0;
            case STRING -> !value.textValue().isEmpty();
            case ARRAY, OBJECT -> !value.isEmpty();
            case POJO -> Opaque.in(value).map(Opaque::isTrue).orElse(true);
            default -> false;
        };
    }

    /** A truth value equals the number 1 or 0, and 1 equals 1.0; a text never equals a number. */
    static boolean areEqual(JsonNode left, JsonNode right) {
        if (PythonOrder.isNumber(left) && PythonOrder.isNumber(right)) {
            return PythonOrder.holds("=", left, right);
        }
        if (left.isArray() && right.isArray()) {
            return left.size() == right.size() && haveEqualElements(left, right);
        }
        return (left.isObject() && right.isObject()) ? areEqualObjects(left, right) : left.equals(right);
    }

    private static boolean haveEqualElements(JsonNode left, JsonNode right) {
        Iterator<JsonNode> others = right.elements();
        for (JsonNode element : left) {
            if (!areEqual(element, others.next())) {
                return false;
            }
        }
        return true;
    }

    private static boolean areEqualObjects(JsonNode left, JsonNode right) {
        for (Map.Entry<String, JsonNode> field : left.properties()) {
            if (!areEqual(field.getValue(), right.path(field.getKey()))) {
                return false;
            }
        }
        return left.size() == right.size();
    }

    /** One of {@code = < > <= >=}; throws IllegalArgumentException for values that have no order. */
    static boolean holds(String operator, JsonNode left, JsonNode right) {
        if (operator.equals("=")) {
            return areEqual(left, right);
        }
        if (PythonOrder.isNumber(left) && PythonOrder.isNumber(right)) {
            return PythonOrder.holds(operator, left, right);
        }
        if (!left.isArray() || !right.isArray()) {
            return PythonOrder.holds(operator, order(left, right));
        }
        for (int place = 0; place < Math.min(left.size(), right.size()); place++) {
            if (!areEqual(left.get(place), right.get(place))) {
                return holds(operator, left.get(place), right.get(place));
            }
        }
        return PythonOrder.holds(operator, Integer.compare(left.size(), right.size()));
    }

    private static int order(JsonNode left, JsonNode right) {
        if (left.isTextual() && right.isTextual()) {
            return PythonText.compare(left.textValue(), right.textValue());
        }
        Optional<Opaque> one = Opaque.in(left);
        Optional<Opaque> other = Opaque.in(right);
        if (one.isPresent() && other.isPresent()) {
            return one.get().compareTo(other.get());
        }
        throw new IllegalArgumentException("cannot order " + PythonText.repr(left) + " and " + PythonText.repr(right));
    }
}
