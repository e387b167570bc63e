package org.securecloudlab.scenario.expectation;

import java.util.Optional;
import org.securecloudlab.cloud.Parsed;

/**
 * An expectation, parsed.
 *
 * @param condition what must hold
 * @param requiredShare the percentage after {@code in}, as a fraction; empty when it must hold in all replications
 */
public record Expression(Condition condition, Optional<Operand.Literal> requiredShare) {

    /** Parses an expectation; its names are looked up later, by {@link Expectations#check}. */
    public static Parsed<Expression> parse(Expectation expectation) {
        return ExpressionParser.parse(expectation);
    }

    /** In canonical form; parsing it gives this expression again. */
    public String text() {
        String text = ConditionText.of(condition);
        return requiredShare.map(share -> text + " in " + share.text()).orElse(text);
    }

    /** The share of replications in which it must hold, from 0 to 1. */
    public double share() {
        return requiredShare.map(Operand.Literal::value).orElse(1.0);
    }

    /** Whether it is judged once over all replications, since it depends on no figure of a single one. */
    boolean isJudgedOnce() {
        return Leaves.of(condition).stream().allMatch(Condition.Comparison::isJudgedOnce);
    }
}
