package org.securecloudlab.cloud.review.files;

import java.util.List;
import org.securecloudlab.cloud.review.Area;
import org.securecloudlab.cloud.review.ConfigRule;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.Fix;
import org.securecloudlab.cloud.review.Guide;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.Severity;

/**
 * Files of nova that the checklist names belong to root, in the service's group. Judged when an archive brings owners
 * along.
 */
public final class NovaOwnerRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "NOVA-FILE-OWNER",
            Severity.MEDIUM,
            Area.FILES,
            "guide checklist compute 01",
            Guide.COMPUTE_01,
            "A service that owns its own configuration can be made to change it; others must not " + "own it at all.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return ChecklistFiles.of(configuration, "nova").stream()
                .filter(access -> !(access.owner() + ":" + access.group()).equals("root:nova"))
                .map(access -> INFO.on(access, access.owner() + ":" + access.group())
                        .fix(Fix.words("chown root:nova /" + ChecklistFiles.installed(access))))
                .toList();
    }
}
