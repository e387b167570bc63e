package org.securecloudlab.cloud.review.files;

import java.util.List;
import org.securecloudlab.cloud.oslo.Reading;
import org.securecloudlab.cloud.review.ConfigRule;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.Severity;

/**
 * A value that refers to nothing, to a group, or to itself.
 */
public final class UnresolvedVariableRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.ofFormat(
            "CONF-UNRESOLVED-VAR",
            Severity.HIGH,
            "oslo.config behaviour",
            "The value refers to an option that does not exist, so reading it fails.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return Unreadable.findings(configuration, INFO, kind -> kind != Reading.Kind.BAD_VALUE);
    }
}
