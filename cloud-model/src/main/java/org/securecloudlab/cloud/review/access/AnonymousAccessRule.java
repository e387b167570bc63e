package org.securecloudlab.cloud.review.access;

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
 * What {@code glance.api.middleware.context} makes of a request without an identity.
 */
public final class AnonymousAccessRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "GLANCE-ANONYMOUS",
            Severity.MEDIUM,
            Area.AUTHENTICATION,
            "guide checklist image 03",
            Guide.IMAGE_03,
            "Anonymous callers get read access when the context middleware is in the pipeline.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return configuration.glance().stream()
                .flatMap(glance -> glance
                        .whenTrue("DEFAULT", "allow_anonymous_access")
                        .map(reading ->
                                INFO.on(glance, reading).fix(Fix.set("DEFAULT", "allow_anonymous_access", "False")))
                        .stream())
                .toList();
    }
}
