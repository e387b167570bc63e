package org.securecloudlab.cloud.review.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.oslo.PolicyRule;
import org.securecloudlab.cloud.oslo.Verdict;
import org.securecloudlab.cloud.review.Area;
import org.securecloudlab.cloud.review.ConfigRule;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.Fix;
import org.securecloudlab.cloud.review.Guide;
import org.securecloudlab.cloud.review.PolicySet;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.Severity;

/**
 * A check that holds for everybody. An unquoted {@code !} is {@link BareBangRule}'s.
 */
public final class OpenPolicyRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "POLICY-ALLOW-ALL",
            Severity.HIGH,
            Area.POLICY,
            "guide, policies",
            Guide.POLICIES,
            "The check is always true: every authenticated user may call this.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        List<Finding> findings = new ArrayList<>();
        for (PolicySet policy : configuration.policies()) {
            for (PolicyRule rule : policy.rules()) {
                boolean always = policy.verdict(rule.name()).equals(Optional.of(Verdict.ALWAYS));
                if (always && !rule.bareBang()) {
                    findings.add(INFO.on(policy, rule.name())
                            .fix(Fix.edit(
                                    "take the line out for the default, or name who may: a role, a project, or \"!\" for nobody",
                                    new Fix.Edit.DropRule(rule.name()))));
                }
            }
        }
        return findings;
    }
}
