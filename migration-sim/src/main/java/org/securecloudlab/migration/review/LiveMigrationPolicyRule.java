package org.securecloudlab.migration.review;

import java.util.List;
import java.util.Optional;
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
 * Who may live-migrate; administrators when no file says.
 */
public final class LiveMigrationPolicyRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "POLICY-LM-ENABLED",
            Severity.MEDIUM,
            Area.MIGRATION,
            "guide M4",
            Guide.DISABLE_MIGRATION,
            "Policy lets someone live-migrate; the guide counts disabling as the first " + "mitigation.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        PolicySet policy = configuration.novaPolicy();
        boolean never = policy.verdict(LiveMigration.RULE).equals(Optional.of(Verdict.NEVER));
        return configuration.judgesNovaPolicy() && !never
                ? List.of(INFO.on(policy, LiveMigration.RULE).fix(Fix.rule(LiveMigration.RULE, "!")))
                : List.of();
    }
}
