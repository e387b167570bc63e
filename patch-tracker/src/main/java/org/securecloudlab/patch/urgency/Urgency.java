package org.securecloudlab.patch.urgency;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All rules' answers side by side.
 *
 * @param judgements one a rule, always in the same order
 * @param due the earliest of their dates
 * @param assumptions what was supposed about the flaw
 */
public record Urgency(List<Judgement> judgements, Optional<Instant> due, List<String> assumptions) {
    public Urgency {
        judgements = List.copyOf(judgements);
        assumptions = List.copyOf(assumptions);
    }

    /** Asks BOD 26-04, SSVC, CVSS and the company's table. */
    public static Urgency of(UrgencyQuestion question, UrgencyPolicy policy) {
        List<UrgencyRule> rules =
                List.of(new Bod2604Rule(), new SsvcRule(policy), new CvssRule(policy), new CompanyRule(policy));
        List<Judgement> judgements =
                rules.stream().map(rule -> rule.judge(question)).toList();
        Optional<Instant> earliest = judgements.stream()
                .map(judgement -> judgement.due().orElse(null))
                .filter(Objects::nonNull)
                .min(Instant::compareTo);
        return new Urgency(judgements, earliest, question.flaw().assumptions());
    }
}
