package org.securecloudlab.image.review;

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
 * The name that the checklist prints.
 */
public final class LegacyCertificateKeyRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "NOVA-GLANCE-LEGACY-KEY",
            Severity.LOW,
            Area.TRANSPORT,
            "nova source",
            Guide.COMPUTE_05,
            "The checklist names api_insecure, but nova reads [glance] insecure; this line has no" + " effect.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return configuration.nova().stream()
                .flatMap(nova -> nova
                        .lastAssignment("glance", "api_insecure")
                        .map(found -> INFO.on(found.file(), found.assignment())
                                .fix(Fix.edit(
                                        "[glance] insecure = False, which is the default; take this line out",
                                        new Fix.Edit.DropAssignment(
                                                found.assignment().line()))))
                        .stream())
                .toList();
    }
}
