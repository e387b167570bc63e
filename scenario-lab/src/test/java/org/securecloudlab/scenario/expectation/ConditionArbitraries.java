package org.securecloudlab.scenario.expectation;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.securecloudlab.scenario.figure.Figures;

/** Conditions of every shape over the fixtures' figures, and replications to judge them by. */
final class ConditionArbitraries extends DomainContextBase {
    private static final List<String> OPERANDS = List.of(
            "placement.failed",
            "host.full",
            "boot.wait.p99",
            "boot.wait.p99.9",
            "boot.wait.count",
            "migration.time.max",
            "mean(placement.failed)",
            "mean(boot.wait.max)",
            "pooled.p50(boot.wait)",
            "pooled.count(boot.wait)",
            "pooled.p99(migration.time)",
            "0",
            "-2.5",
            "95%",
            "64 MiB",
            "1.5 Gbit/s",
            "256 bit",
            "PT30S",
            "PT1M0.5S");

    @Provide
    Arbitrary<Condition> conditions() {
        return nested(4);
    }

    @Provide
    Arbitrary<List<Figures>> replications() {
        Arbitrary<double[]> waits = Arbitraries.doubles()
                .between(0, 60)
                .ofScale(2)
                .array(double[].class)
                .ofMaxSize(3);
        Arbitrary<Figures> replication =
                Combinators.combine(Arbitraries.integers().between(0, 3), waits).as(ExpectationFixtures::replication);
        return replication.list().ofMinSize(1).ofMaxSize(4);
    }

    private static Arbitrary<Condition> nested(int depth) {
        Arbitrary<Condition> leaf = comparisons();
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Condition> part = Arbitraries.lazy(() -> nested(depth - 1));
        return Arbitraries.oneOf(
                leaf,
                part.map(Condition.Not::new),
                Combinators.combine(part, part).as(Condition.And::new),
                Combinators.combine(part, part).as(Condition.Or::new));
    }

    private static Arbitrary<Condition> comparisons() {
        Arbitrary<Operand> operand = Arbitraries.of(OPERANDS).map(ConditionArbitraries::operand);
        return Combinators.combine(operand, Arbitraries.of(Relation.class), operand)
                .as(Condition.Comparison::new);
    }

    private static Operand operand(String text) {
        return Leaves.of(ExpectationFixtures.parse(text + " == 0").condition())
                .get(0)
                .left();
    }
}
