package org.securecloudlab.scenario.expectation;

/** The same condition with every operand at the beginning of the text, to compare shapes. */
final class Unplaced implements Condition.Visitor<Condition>, Operand.Visitor<Operand> {

    static Condition of(Condition condition) {
        return condition.accept(new Unplaced());
    }

    @Override
    public Condition comparison(Condition.Comparison comparison) {
        return new Condition.Comparison(
                comparison.left().accept(this),
                comparison.relation(),
                comparison.right().accept(this));
    }

    @Override
    public Condition and(Condition.And and) {
        return new Condition.And(and.left().accept(this), and.right().accept(this));
    }

    @Override
    public Condition or(Condition.Or or) {
        return new Condition.Or(or.left().accept(this), or.right().accept(this));
    }

    @Override
    public Condition not(Condition.Not not) {
        return new Condition.Not(not.condition().accept(this));
    }

    @Override
    public Operand literal(Operand.Literal literal) {
        return new Operand.Literal(literal.text(), literal.value(), literal.dimension(), Position.START);
    }

    @Override
    public Operand figure(Operand.Figure figure) {
        return unplaced(figure);
    }

    @Override
    public Operand mean(Operand.Mean mean) {
        return new Operand.Mean(unplaced(mean.figure()), Position.START);
    }

    @Override
    public Operand pooled(Operand.Pooled pooled) {
        return new Operand.Pooled(pooled.statistic(), unplaced(pooled.samples()), Position.START);
    }

    private static Operand.Figure unplaced(Operand.Figure figure) {
        return new Operand.Figure(figure.text(), Position.START);
    }
}
