package org.securecloudlab.scenario.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.scenario.expectation.Condition.And;
import org.securecloudlab.scenario.expectation.Condition.Not;
import org.securecloudlab.scenario.expectation.Condition.Or;
import org.securecloudlab.scenario.figure.Figures;

@Domain(ConditionArbitraries.class)
@Domain(DomainContext.Global.class)
class ExpressionPropertyTest {

    @Property(tries = 300)
    void printingThenParsingIsIdentity(@ForAll Condition condition) {
        String text = new Expression(condition, Optional.empty()).text();
        Expression parsed = ExpectationFixtures.parse(text);

        assertThat(Unplaced.of(parsed.condition())).isEqualTo(Unplaced.of(condition));
        assertThat(parsed.text()).isEqualTo(text);
    }

    @Property(tries = 200)
    void anyTextParsesOrGivesOneProblem(@ForAll String text) {
        Parsed<Expression> parsed = Expression.parse(ExpectationFixtures.expectation(text));

        assertThat(parsed.value().isPresent()).isEqualTo(parsed.problems().isEmpty());
        assertThat(parsed.problems().size()).isLessThanOrEqualTo(1);
    }

    @Property(tries = 100)
    void kleenesLawsHold(@ForAll Condition a, @ForAll Condition b, @ForAll List<Figures> replications) {
        Judged judged = new Judged(replications);

        judged.same(new Not(new Not(a)), a);
        judged.same(new Not(new And(a, b)), new Or(new Not(a), new Not(b)));
        judged.same(new Not(new Or(a, b)), new And(new Not(a), new Not(b)));
        judged.same(new And(a, b), new And(b, a));
        judged.same(new Or(a, b), new Or(b, a));
        judged.same(new And(a, a), a);
        judged.sameTruth(new Or(a, new And(a, b)), a);
        judged.sameTruth(new And(a, new Or(a, b)), a);
    }

    @Property(tries = 100)
    void aComparisonUnderNotIsTheOppositeOne(@ForAll Condition condition, @ForAll List<Figures> replications) {
        Judged judged = new Judged(replications);
        for (Condition.Comparison leaf : Leaves.of(condition)) {
            Condition opposite =
                    new Condition.Comparison(leaf.left(), leaf.relation().negated(), leaf.right());

            judged.same(new Not(leaf), opposite);
        }
    }

    @Property(tries = 100)
    void whatIsJudgedOnceIsTheSameInAllReplications(@ForAll Condition condition, @ForAll List<Figures> replications) {
        if (new Expression(condition, Optional.empty()).isJudgedOnce()) {
            assertThat(new HashSet<>(new Judged(replications).of(condition))).hasSize(1);
        }
    }

    @Property(tries = 100)
    void aFailureIsSeenInItsWorstReplication(@ForAll Condition condition, @ForAll List<Figures> replications) {
        Readings readings = new Readings(ExpectationFixtures.CATALOGUE, replications);
        List<Observation> observations = new Observer(readings, ExpectationFixtures.CATALOGUE).observe(condition);
        boolean fails = new Judged(replications)
                .of(condition).stream().anyMatch(judgement -> judgement.is(Judgement.Truth.FAILS));

        // every way for a condition to fail needs a comparison of the needed direction to fail where it is worst
        if (fails) {
            assertThat(observations).anyMatch(observation -> !observation.holds());
        }
    }

    private record Judged(List<Figures> replications) {
        List<Judgement> of(Condition condition) {
            return condition.accept(new Conditions(new Readings(ExpectationFixtures.CATALOGUE, replications)));
        }

        void same(Condition a, Condition b) {
            sameTruth(a, b);
            assertThat(of(a))
                    .extracting(j -> new HashSet<>(j.gaps()))
                    .isEqualTo(of(b).stream().map(j -> new HashSet<>(j.gaps())).toList());
        }

        void sameTruth(Condition a, Condition b) {
            assertThat(of(a).stream().map(Judgement::truth).toList())
                    .isEqualTo(of(b).stream().map(Judgement::truth).toList());
        }
    }
}
