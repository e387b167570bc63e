package org.securecloudlab.scenario.expectation;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.kernel.statistics.ShareEstimate;
import org.securecloudlab.scenario.expectation.ExpectationOutcome.Verdict;
import org.securecloudlab.scenario.expectation.Judgement.Truth;

/**
 * Turns the judgements of all replications into one outcome.
 *
 * <p>Replications without samples do not count. One that needs a stage that this build lacks counts among those that must hold,
 * and does not hold: the expectation then fails if it fails whatever that stage would have said, and else is not judged.
 */
final class Judge {
    private final Expectation expectation;
    private final Expression expression;
    private final List<Judgement> judgements;

    Judge(Expectation expectation, Expression expression, List<Judgement> judgements) {
        this.expectation = expectation;
        this.expression = expression;
        this.judgements = judgements;
    }

    ExpectationOutcome outcome(List<Observation> observations) {
        List<Gap> gaps =
                judgements.stream().flatMap(j -> j.gaps().stream()).distinct().toList();
        return new ExpectationOutcome(
                expectation.text(), expectation.line(), verdict(), share(), expression.share(), observations, gaps);
    }

    private Verdict verdict() {
        long held = count(Truth.HOLDS);
        long lacking = judgements.stream().filter(Judgement::lacksStage).count();
        long all = held + count(Truth.FAILS) + lacking;
        if (all == 0) {
            return Verdict.NOT_JUDGED;
        }
        if (reaches(held, all)) {
            return Verdict.HOLDS;
        }
        return reaches(held + lacking, all) ? Verdict.NOT_JUDGED : Verdict.FAILS;
    }

    private boolean reaches(long held, long all) {
        // share * all and not held / all: 0.95 * 200 is exactly 190, and 190 of 200 are enough
        return held >= expression.share() * all;
    }

    private Optional<ShareEstimate> share() {
        int held = count(Truth.HOLDS);
        int judged = held + count(Truth.FAILS);
        boolean once = expression.isJudgedOnce();
        return once || judged == 0 ? Optional.empty() : Optional.of(ShareEstimate.of(held, judged));
    }

    private int count(Truth truth) {
        return (int) judgements.stream().filter(j -> j.is(truth)).count();
    }
}
