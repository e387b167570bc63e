package org.securecloudlab.scenario.expectation;

/**
 * Prints a condition with the fewest parentheses that read back as the same tree. {@code and} and {@code or} lean left, so a
 * right operand of the same precedence needs them.
 */
final class ConditionText implements Condition.Visitor<String> {
    private static final int OR = 0;
    private static final int AND = 1;
    private static final int NOT = 2;

    private final int minimum;

    private ConditionText(int minimum) {
        this.minimum = minimum;
    }

    static String of(Condition condition) {
        return print(condition, OR);
    }

    private static String print(Condition condition, int minimum) {
        return condition.accept(new ConditionText(minimum));
    }

    @Override
    public String comparison(Condition.Comparison comparison) {
        return comparison.text();
    }

    @Override
    public String and(Condition.And and) {
        return parenthesised(AND, print(and.left(), AND) + " and " + print(and.right(), NOT));
    }

    @Override
    public String or(Condition.Or or) {
        return parenthesised(OR, print(or.left(), OR) + " or " + print(or.right(), AND));
    }

    @Override
    public String not(Condition.Not not) {
        return "not " + print(not.condition(), NOT);
    }

    private String parenthesised(int own, String text) {
        return own < minimum ? "(" + text + ")" : text;
    }
}
