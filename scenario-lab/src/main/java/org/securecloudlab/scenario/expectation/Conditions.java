package org.securecloudlab.scenario.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Judges a condition in every replication, in their order. */
final class Conditions implements Condition.Visitor<List<Judgement>> {
    private final Readings readings;

    Conditions(Readings readings) {
        this.readings = readings;
    }

    @Override
    public List<Judgement> comparison(Condition.Comparison comparison) {
        List<Reading> left = comparison.left().accept(readings);
        List<Reading> right = comparison.right().accept(readings);
        return IntStream.range(0, left.size())
                .mapToObj(i -> compare(comparison.relation(), left.get(i), right.get(i)))
                .toList();
    }

    private static Judgement compare(Relation relation, Reading left, Reading right) {
        List<Gap> gaps =
                Stream.of(left, right).flatMap(r -> r.gap().stream()).distinct().toList();
        return gaps.isEmpty() ? Judgement.of(relation.holds(left.value(), right.value())) : Judgement.notJudged(gaps);
    }

    @Override
    public List<Judgement> and(Condition.And and) {
        return join(and.left(), and.right(), Judgement::and);
    }

    @Override
    public List<Judgement> or(Condition.Or or) {
        return join(or.left(), or.right(), Judgement::or);
    }

    @Override
    public List<Judgement> not(Condition.Not not) {
        return not.condition().accept(this).stream().map(Judgement::not).toList();
    }

    private List<Judgement> join(Condition left, Condition right, BinaryOperator<Judgement> operator) {
        List<Judgement> ofLeft = left.accept(this);
        List<Judgement> ofRight = right.accept(this);
        List<Judgement> joined = new ArrayList<>(ofLeft.size());
        for (int i = 0; i < ofLeft.size(); i++) {
            joined.add(operator.apply(ofLeft.get(i), ofRight.get(i)));
        }
        return joined;
    }
}
