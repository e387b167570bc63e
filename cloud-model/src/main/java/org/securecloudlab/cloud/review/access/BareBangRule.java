package org.securecloudlab.cloud.review.access;

import java.util.List;
import org.securecloudlab.cloud.oslo.PolicyRule;
import org.securecloudlab.cloud.review.Area;
import org.securecloudlab.cloud.review.ConfigRule;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.Fix;
import org.securecloudlab.cloud.review.Guide;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.Severity;

/**
 * YAML 1.1, section 6.8.1: a lone exclamation mark is the non-specific tag, here of an empty node.
 */
public final class BareBangRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "POLICY-UNQUOTED-BANG",
            Severity.CRITICAL,
            Area.POLICY,
            "oslo.policy behaviour",
            Guide.POLICIES,
            "A bare ! is a YAML tag, so the value is null and the check always true: the intended"
                    + " ban is an open door.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return configuration.policies().stream()
                .flatMap(policy -> policy.rules().stream()
                        .filter(PolicyRule::bareBang)
                        .map(rule -> INFO.on(policy, rule.name()).fix(Fix.rule(rule.name(), "!"))))
                .toList();
    }
}
