package org.securecloudlab.cloud.review.files;

import java.util.List;
import org.securecloudlab.cloud.oslo.Reading;
import org.securecloudlab.cloud.review.ConfigRule;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.Severity;

/**
 * A value that its option refuses ({@code ConfigFileValueError}). No other rule judges such an option.
 */
public final class BadValueRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.ofFormat(
            "CONF-BAD-VALUE",
            Severity.HIGH,
            "oslo.config behaviour",
            "The value does not convert to the type of the option, so reading it fails.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return Unreadable.findings(configuration, INFO, kind -> kind == Reading.Kind.BAD_VALUE);
    }
}
