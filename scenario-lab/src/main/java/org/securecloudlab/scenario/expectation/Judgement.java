package org.securecloudlab.scenario.expectation;

import java.util.List;
import java.util.stream.Stream;

/**
 * The truth of a condition in one replication, in Kleene's strong three-valued logic: a part that is not judged makes the whole
 * not judged only where it could change it.
 *
 * @param truth whether it holds
 * @param gaps the figures that kept it from being judged; empty when it was judged
 */
record Judgement(Truth truth, List<Gap> gaps) {
    static final Judgement HOLDS = new Judgement(Truth.HOLDS, List.of());
    static final Judgement FAILS = new Judgement(Truth.FAILS, List.of());

    enum Truth {
        HOLDS,
        FAILS,
        NOT_JUDGED
    }

    static Judgement of(boolean holds) {
        return holds ? HOLDS : FAILS;
    }

    static Judgement notJudged(List<Gap> gaps) {
        return new Judgement(Truth.NOT_JUDGED, gaps);
    }

    boolean is(Truth other) {
        return truth == other;
    }

    /** Whether it was kept from being judged by a stage that this build lacks. */
    boolean lacksStage() {
        return gaps.stream().anyMatch(gap -> gap.missingStage().isPresent());
    }

    Judgement not() {
        return switch (truth) {
            case HOLDS -> FAILS;
            case FAILS -> HOLDS;
            case NOT_JUDGED -> this;
        };
    }

    Judgement and(Judgement other) {
        if (is(Truth.FAILS) || other.is(Truth.FAILS)) {
            return FAILS;
        }
        if (is(Truth.HOLDS) && other.is(Truth.HOLDS)) {
            return HOLDS;
        }
        return notJudged(
                Stream.concat(gaps.stream(), other.gaps.stream()).distinct().toList());
    }

    Judgement or(Judgement other) {
        return not().and(other.not()).not();
    }
}
