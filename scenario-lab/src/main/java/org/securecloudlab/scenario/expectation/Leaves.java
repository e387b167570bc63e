package org.securecloudlab.scenario.expectation;

import java.util.ArrayList;
import java.util.List;

/** The comparisons of a condition in the order of the text, turned round under an odd number of {@code not}s. */
final class Leaves implements Condition.Visitor<List<Condition.Comparison>> {
    private final boolean negated;

    private Leaves(boolean negated) {
        this.negated = negated;
    }

    static List<Condition.Comparison> of(Condition condition) {
        return condition.accept(new Leaves(false));
    }

    @Override
    public List<Condition.Comparison> comparison(Condition.Comparison comparison) {
        Relation relation = negated ? comparison.relation().negated() : comparison.relation();
        return List.of(new Condition.Comparison(comparison.left(), relation, comparison.right()));
    }

    @Override
    public List<Condition.Comparison> and(Condition.And and) {
        return both(and.left(), and.right());
    }

    @Override
    public List<Condition.Comparison> or(Condition.Or or) {
        return both(or.left(), or.right());
    }

    @Override
    public List<Condition.Comparison> not(Condition.Not not) {
        return not.condition().accept(new Leaves(!negated));
    }

    private List<Condition.Comparison> both(Condition left, Condition right) {
        List<Condition.Comparison> all = new ArrayList<>(left.accept(this));
        all.addAll(right.accept(this));
        return all;
    }
}
