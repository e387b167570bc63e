package org.securecloudlab.scenario.expectation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.securecloudlab.kernel.statistics.Rounded;
import org.securecloudlab.scenario.figure.FigureCatalogue;
import org.securecloudlab.scenario.figure.Unit;

/** Finds where each comparison of a condition went worst. */
final class Observer {
    private final Readings readings;
    private final FigureCatalogue catalogue;

    Observer(Readings readings, FigureCatalogue catalogue) {
        this.readings = readings;
        this.catalogue = catalogue;
    }

    List<Observation> observe(Condition condition) {
        return Leaves.of(condition).stream()
                .flatMap(comparison -> worst(comparison).stream())
                .toList();
    }

    private Optional<Observation> worst(Condition.Comparison comparison) {
        List<Reading> left = comparison.left().accept(readings);
        List<Reading> right = comparison.right().accept(readings);
        Relation relation = comparison.relation();
        return IntStream.range(0, left.size())
                .boxed()
                .filter(i -> left.get(i).isKnown() && right.get(i).isKnown())
                .max(Comparator.comparingDouble(
                        i -> relation.badness(left.get(i).value(), right.get(i).value())))
                .map(i -> observation(
                        comparison, i, left.get(i).value(), right.get(i).value()));
    }

    private Observation observation(Condition.Comparison comparison, int replication, double left, double right) {
        return new Observation(
                comparison.text(),
                comparison.isJudgedOnce() ? OptionalInt.empty() : OptionalInt.of(replication),
                quantity(comparison.left(), left),
                quantity(comparison.right(), right),
                comparison.relation().holds(left, right));
    }

    private Observation.Quantity quantity(Operand operand, double value) {
        String unit = operand.unit(catalogue).map(Unit::baseName).orElse("");
        return new Observation.Quantity(Rounded.of(value), unit);
    }
}
