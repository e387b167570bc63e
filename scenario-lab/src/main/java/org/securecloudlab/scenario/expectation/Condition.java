package org.securecloudlab.scenario.expectation;

/** What must hold: comparisons joined by {@code and}, {@code or} and {@code not}. */
public sealed interface Condition {

    /** Every way to read a condition. */
    interface Visitor<R> {
        R comparison(Comparison comparison);

        R and(And and);

        R or(Or or);

        R not(Not not);
    }

    <R> R accept(Visitor<R> visitor);

    /**
     * Two numbers compared.
     *
     * @param left the left side
     * @param relation how they are compared
     * @param right the right side
     */
    record Comparison(Operand left, Relation relation, Operand right) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.comparison(this);
        }

        /** Whether both sides are the same in all replications. */
        boolean isJudgedOnce() {
            return left.isJudgedOnce() && right.isJudgedOnce();
        }

        /** As written, in canonical form. */
        public String text() {
            return left.text() + " " + relation.symbol() + " " + right.text();
        }
    }

    /** Both hold. */
    record And(Condition left, Condition right) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.and(this);
        }
    }

    /** At least one holds. */
    record Or(Condition left, Condition right) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.or(this);
        }
    }

    /** It does not hold. */
    record Not(Condition condition) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }
}
