package org.securecloudlab.patch.urgency;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one rule says.
 *
 * @param rule the rule's name
 * @param outcome in the rule's own words
 * @param due until when; empty when the rule sets no date
 * @param reasons the facts that decided
 */
public record Judgement(String rule, String outcome, Optional<Instant> due, List<Reason> reasons) {
    public Judgement {
        reasons = List.copyOf(reasons);
    }
}
