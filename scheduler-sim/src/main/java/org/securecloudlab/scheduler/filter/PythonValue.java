package org.securecloudlab.scheduler.filter;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
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
        if (isNumber(left) && isNumber(right)) {
            return number(left).compareTo(number(right)) == 0;
        }
        if (!left.isArray() || !right.isArray()) {
            return left.equals(right);
        }
        boolean equal = left.size() == right.size();
        for (int place = 0; equal && place < left.size(); place++) {
            equal = areEqual(left.get(place), right.get(place));
        }
        return equal;
    }

    /** Throws IllegalArgumentException for values that have no order. */
    static int compare(JsonNode left, JsonNode right) {
        if (isNumber(left) && isNumber(right)) {
            return number(left).compareTo(number(right));
        }
        if (left.isTextual() && right.isTextual()) {
            return PythonText.compare(left.textValue(), right.textValue());
        }
        Optional<Opaque> one = Opaque.in(left);
        Optional<Opaque> other = Opaque.in(right);
        if (one.isPresent() && other.isPresent()) {
            return one.get().compareTo(other.get());
        }
        if (!left.isArray() || !right.isArray()) {
            throw new IllegalArgumentException(
                    "cannot order " + PythonText.repr(left) + " and " + PythonText.repr(right));
        }
        for (int place = 0; place < Math.min(left.size(), right.size()); place++) {
            if (!areEqual(left.get(place), right.get(place))) {
                return compare(left.get(place), right.get(place));
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private static boolean isNumber(JsonNode value) {
        return value.isNumber() || value.isBoolean();
    }

    private static BigDecimal number(JsonNode value) {
        if (value.isBoolean()) {
            return value.booleanValue() ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        return value.isIntegralNumber() ? value.decimalValue() : new BigDecimal(value.doubleValue());
    }
}
