package org.securecloudlab.patch.urgency;

import java.util.List;
import java.util.Optional;

/** The company's own table: the first row whose conditions are met. */
public final class CompanyRule implements UrgencyRule {
    private final UrgencyPolicy policy;

    public CompanyRule(UrgencyPolicy policy) {
        this.policy = policy;
    }

    @Override
    public Judgement judge(UrgencyQuestion question) {
        for (CompanyRow row : policy.company()) {
            if (row.meets(question)) {
                return new Judgement(
                        "company",
                        row.name(),
                        policy.due(row.days(), question.clockStart()),
                        List.of(new Reason("first row met", row.conditions())));
            }
        }
        return new Judgement("company", "no row is met", Optional.empty(), List.of());
    }
}
