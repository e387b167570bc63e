package org.securecloudlab.scenario.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.scenario.figure.Dimension;
import org.securecloudlab.scenario.figure.FigureCatalogue;
import org.securecloudlab.scenario.figure.Unit;

/** Finds what is wrong with a parsed expectation: names, units, comparisons without figures, a share of what is judged once. */
final class ExpressionCheck {
    private final Expectation expectation;
    private final NameCheck names;
    private final FigureCatalogue catalogue;
    private final List<Problem> problems = new ArrayList<>();

    ExpressionCheck(Expectation expectation, FigureCatalogue catalogue) {
        this.expectation = expectation;
        this.names = new NameCheck(expectation, catalogue);
        this.catalogue = catalogue;
    }

    List<Problem> check(Expression expression) {
        Leaves.of(expression.condition()).forEach(this::comparison);
        boolean once = expression.isJudgedOnce();
        expression
                .requiredShare()
                .filter(share -> once)
                .ifPresent(share -> problems.add(error(
                        share,
                        "in " + share.text(),
                        "no share: mean() and pooled are judged once over all replications")));
        return problems;
    }

    private void comparison(Condition.Comparison comparison) {
        problems.addAll(comparison.left().accept(names));
        problems.addAll(comparison.right().accept(names));
        if (comparison.left().isConstant() && comparison.right().isConstant()) {
            problems.add(error(comparison.left(), "two constants", "a figure on at least one side"));
            return;
        }
        Optional<Unit> left = comparison.left().unit(catalogue);
        Optional<Unit> right = comparison.right().unit(catalogue);
        if (left.isPresent() && right.isPresent()) {
            units(comparison, left.get().dimension(), right.get().dimension());
        }
    }

    private void units(Condition.Comparison comparison, Dimension left, Dimension right) {
        if (!left.comparableWith(right)) {
            Operand operand = comparison.right();
            String found = "`" + operand.text() + "`, a " + right.title() + ",";
            String expected = "a " + left.title() + " to compare with `"
                    + comparison.left().text() + "`";
            problems.add(error(operand, found, expected).hint(hint(left)));
        }
    }

    private Problem error(Operand operand, String found, String expected) {
        return Placed.error(expectation, operand.position(), found, expected);
    }

    private static String hint(Dimension dimension) {
        return switch (dimension) {
            case COUNT -> "Numbers are written 5 or 2.5.";
            case RATIO -> "Percentages are written 95%.";
            case DURATION -> "Durations are written PT30S, PT0.25S or PT5M.";
            case DATA_SIZE -> "Data sizes are written 64 MiB or 1.5 GB.";
            case DATA_RATE -> "Data rates are written 100 MiB/s or 10 Gbit/s.";
            case BITS -> "Bits are written 256 bit.";
        };
    }
}
