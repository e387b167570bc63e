package org.securecloudlab.image.review;

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
 * The checklist wants {@code copy_from} restricted; only the v1 API had it.
 */
public final class CopyFromRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "GLANCE-COPY-FROM",
            Severity.INFO,
            Area.POLICY,
            "guide checklist image 05",
            Guide.IMAGE_05,
            "copy_from is unset (info: only the long-removed v1 API had it) or open to all " + "(high).");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        PolicySet policy = configuration.glancePolicy();
        Optional<Verdict> verdict = policy.verdict("copy_from");
        boolean closed = verdict.isPresent() && verdict.get() != Verdict.ALWAYS;
        if (!policy.isReadable() || closed) {
            return List.of();
        }
        Finding finding = INFO.on(policy, "copy_from").fix(Fix.rule("copy_from", "role:admin"));
        return List.of(verdict.isPresent() ? finding.severity(Severity.HIGH) : finding);
    }
}
