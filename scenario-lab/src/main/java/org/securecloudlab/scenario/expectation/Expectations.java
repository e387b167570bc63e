package org.securecloudlab.scenario.expectation;

import java.util.List;
import java.util.stream.Stream;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.scenario.figure.FigureCatalogue;
import org.securecloudlab.scenario.figure.Figures;

/** Checks and judges expectations. */
public final class Expectations {
    private Expectations() {}

    /** What is wrong with the way they are written, with path and line; no name is looked up. */
    public static List<Problem> checkSyntax(List<Expectation> expectations) {
        return expectations.stream()
                .flatMap(expectation -> Expression.parse(expectation).problems().stream())
                .toList();
    }

    /**
     * What is wrong with them: the syntax, names that no figure has (with what exists), and units that do not go together. Figures
     * of absent stages are no problem.
     */
    public static List<Problem> check(List<Expectation> expectations, FigureCatalogue catalogue) {
        return expectations.stream()
                .flatMap(expectation -> check(expectation, catalogue))
                .toList();
    }

    private static Stream<Problem> check(Expectation expectation, FigureCatalogue catalogue) {
        Parsed<Expression> parsed = Expression.parse(expectation);
        Stream<Problem> ofNames = parsed.value().stream()
                .flatMap(expression -> new ExpressionCheck(expectation, catalogue).check(expression).stream());
        return Stream.concat(parsed.problems().stream(), ofNames);
    }

    /**
     * Judges them over all replications, in the order of replications.
     *
     * @throws IllegalArgumentException when there is no replication, or {@link #check} would find a problem
     */
    public static List<ExpectationOutcome> judge(
            List<Expectation> expectations, FigureCatalogue catalogue, List<Figures> replications) {
        if (replications.isEmpty()) {
            throw new IllegalArgumentException("Expectations are judged over at least one replication");
        }
        Readings readings = new Readings(catalogue, replications);
        Observer observer = new Observer(readings, catalogue);
        return expectations.stream()
                .map(expectation -> judge(expectation, readings, observer))
                .toList();
    }

    private static ExpectationOutcome judge(Expectation expectation, Readings readings, Observer observer) {
        Parsed<Expression> parsed = Expression.parse(expectation);
        Expression expression = parsed.value()
                .orElseThrow(() ->
                        new IllegalArgumentException(parsed.problems().get(0).oneLine()));
        List<Judgement> judgements = expression.condition().accept(new Conditions(readings));
        return new Judge(expectation, expression, judgements).outcome(observer.observe(expression.condition()));
    }
}
