package org.securecloudlab.migration.review;

import java.util.List;
import org.securecloudlab.cloud.oslo.PolicyRule;
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
 * Names of the v2 API, which nova no longer registers.
 */
public final class LegacyPolicyNameRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "POLICY-LEGACY-NAME",
            Severity.HIGH,
            Area.POLICY,
            "nova source",
            Guide.DISABLE_MIGRATION,
            "The rule name printed in the guide is no longer read by nova, so the line gives " + "false safety.");
    private static final String PREFIX = "compute_extension:admin_actions:";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        PolicySet policy = configuration.novaPolicy();
        if (!policy.isReadable()) {
            return List.of();
        }
        return policy.rules().stream()
                .map(PolicyRule::name)
                .filter(name -> name.startsWith(PREFIX))
                .map(name -> INFO.on(policy, name).fix(fix(name)))
                .toList();
    }

    private static Fix fix(String name) {
        String action = name.substring(PREFIX.length());
        String today = action.equals("migrateLive") ? "migrate_live" : action;
        boolean migrates = today.startsWith("migrate");
        return migrates
                ? Fix.rule("os_compute_api:os-migrate-server:" + today, "!")
                : Fix.edit("take the line out", new Fix.Edit.DropRule(name));
    }
}
