package org.securecloudlab.scenario.expectation;

import java.util.Arrays;
import java.util.Optional;

/** A comparison of two numbers of the same unit. */
public enum Relation {
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">=");

    private final String symbol;

    Relation(String symbol) {
        this.symbol = symbol;
    }

    /** As written. */
    public String symbol() {
        return symbol;
    }

    /** The relation that a symbol writes. */
    static Optional<Relation> of(String symbol) {
        return Arrays.stream(values()).filter(r -> r.symbol.equals(symbol)).findFirst();
    }

    /** Whether it holds for two numbers. */
    public boolean holds(double left, double right) {
        return switch (this) {
            case EQUAL -> left == right;
            case NOT_EQUAL -> left != right;
            case LESS -> left < right;
            case LESS_OR_EQUAL -> left <= right;
            case GREATER -> left > right;
            case GREATER_OR_EQUAL -> left >= right;
        };
    }

    /** The relation that holds exactly when this one does not. */
    public Relation negated() {
        return switch (this) {
            case EQUAL -> NOT_EQUAL;
            case NOT_EQUAL -> EQUAL;
            case LESS -> GREATER_OR_EQUAL;
            case LESS_OR_EQUAL -> GREATER;
            case GREATER -> LESS_OR_EQUAL;
            case GREATER_OR_EQUAL -> LESS;
        };
    }

    /**
     * How far two numbers stand on the wrong side; the larger, the worse. It is only an order: for {@code ==} the distance, for
     * {@code !=} the closeness, else by how much the left one is too large or too small (negative when it is within).
     */
    public double badness(double left, double right) {
        return switch (this) {
            case EQUAL -> Math.abs(left - right);
            case NOT_EQUAL -> -Math.abs(left - right);
            case LESS, LESS_OR_EQUAL -> left - right;
            case GREATER, GREATER_OR_EQUAL -> right - left;
        };
    }
}
