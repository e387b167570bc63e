package org.securecloudlab.cloud.review.files;

import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.cloud.oslo.Reading;
import org.securecloudlab.cloud.review.ConfigRule;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.ServiceConfig;
import org.securecloudlab.cloud.review.Severity;

/**
 * Text that looks like a comment behind a value. One that makes the value unreadable is {@link BadValueRule}'s.
 */
public final class InlineCommentRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.ofFormat(
            "CONF-INLINE-COMMENT",
            Severity.LOW,
            "oslo.config behaviour",
            "Comments only exist on lines that start with # or ;, so this text became part of the" + " value.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        List<Finding> findings = new ArrayList<>();
        for (ServiceConfig service : configuration.services()) {
            for (Reading reading : service.settings()) {
                boolean commented = reading.assignment()
                        .filter(a -> a.notes().looksCommented())
                        .isPresent();
                if (commented && reading.failure().isEmpty()) {
                    findings.add(INFO.on(service, reading).fix(Comments.fix(reading)));
                }
            }
        }
        return findings;
    }
}
