package org.securecloudlab.scheduler.filter;

import java.util.List;
import java.util.OptionalDouble;
import org.securecloudlab.scheduler.python.PythonNumber;
import org.securecloudlab.scheduler.python.PythonText;

/**
 * The requirement language of extra specs (nova/scheduler/filters/extra_specs_ops.py): an operator and its operand, or a text that must be
 * equal. There is no {@code >} or {@code <}; {@code =} means at least.
 */
final class SpecMatcher {
    private SpecMatcher() {}

    /**
     * Whether a value meets a requirement.
     *
     * @throws IllegalArgumentException where nova fails with an error: a number that is none, or {@code <or>} without a word
     */
    static boolean matches(String value, String requirement) {
        List<String> words = PythonText.words(requirement);
        String operator = words.isEmpty() ? "" : words.get(0);
        List<String> operands = words.isEmpty() ? words : words.subList(1, words.size());
        return switch (operator) {
            case "=", ">=", "<=", "==", "!=" -> !operands.isEmpty() && compare(operator, value, operands.get(0));
            case "s==", "s!=", "s<", "s<=", "s>", "s>=" ->
                !operands.isEmpty() && compareText(operator, PythonText.compare(value, operands.get(0)));
            case "<in>" -> !operands.isEmpty() && value.contains(operands.get(0));
            case "<all-in>" -> !operands.isEmpty() && operands.stream().allMatch(value::contains);
            case "<or>" -> isOneOf(value, operands);
            default -> value.equals(requirement);
        };
    }

    private static boolean compare(String operator, String value, String operand) {
        double left = number(value);
        double right = number(operand);
        return switch (operator) {
            case "<=" -> left <= right;
            case "==" -> left == right;
            case "!=" -> left != right;
            default -> left >= right;
        };
    }

    private static double number(String text) {
        OptionalDouble number = PythonNumber.decimal(text);
        return number.orElseThrow(() -> new IllegalArgumentException("not a number: [" + text + "]"));
    }

    private static boolean compareText(String operator, int order) {
        return switch (operator) {
            case "s==" -> order == 0;
            case "s!=" -> order != 0;
            case "s<" -> order < 0;
            case "s<=" -> order <= 0;
            case "s>" -> order > 0;
            default -> order >= 0;
        };
    }

    // Every second word is taken for the separator, whatever it is.
    private static boolean isOneOf(String value, List<String> operands) {
        if (operands.isEmpty()) {
            throw new IllegalArgumentException("<or> without a value");
        }
        for (int place = 0; place < operands.size(); place += 2) {
            if (operands.get(place).equals(value)) {
                return true;
            }
        }
        return false;
    }
}
