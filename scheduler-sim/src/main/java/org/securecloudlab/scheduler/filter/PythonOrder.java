package org.securecloudlab.scheduler.filter;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** How Python orders numbers: exactly, whatever their kind; what is not a number stands in no order to anything. */
final class PythonOrder {
    private PythonOrder() {}

    static boolean isNumber(JsonNode value) {
        return value.isNumber() || value.isBoolean();
    }

    /** One of {@code = < > <= >=} between two numbers or truth values. */
    static boolean holds(String operator, JsonNode left, JsonNode right) {
        return !isNaN(left) && !isNaN(right) && holds(operator, compare(left, right));
    }

    /** Whether an order is the one that the operator asks for. */
    static boolean holds(String operator, int order) {
        return switch (operator) {
            case "=" -> order == 0;
            case "<" -> order < 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            default -> order >= 0;
        };
    }

    private static boolean isNaN(JsonNode value) {
        return value.isFloatingPointNumber() && Double.isNaN(value.doubleValue());
    }

    private static int compare(JsonNode left, JsonNode right) {
        if (isInfinite(left) || isInfinite(right)) {
            return Double.compare(sign(left), sign(right));
        }
        return exact(left).compareTo(exact(right));
    }

    private static boolean isInfinite(JsonNode value) {
        return value.isFloatingPointNumber() && Double.isInfinite(value.doubleValue());
    }

    private static double sign(JsonNode value) {
        return isInfinite(value) ? value.doubleValue() : 0;
    }

    private static BigDecimal exact(JsonNode value) {
        if (value.isBoolean()) {
            return value.booleanValue() ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        return value.isIntegralNumber() ? value.decimalValue() : new BigDecimal(value.doubleValue());
    }
}
