package org.securecloudlab.cloud.review.access;

import java.util.List;
import org.securecloudlab.cloud.review.Area;
import org.securecloudlab.cloud.review.ConfigRule;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.Guide;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.Severity;

/**
 * Where glance sends those who bring no token, and where keystonemiddleware expects the Identity service.
 */
public final class GlanceIdentityUrlRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "GLANCE-AUTH-URI-HTTP",
            Severity.HIGH,
            Area.AUTHENTICATION,
            "guide checklist image 04",
            Guide.IMAGE_04,
            "The Identity endpoint for authentication is missing or not https.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return configuration.glance().stream()
                .flatMap(glance -> IdentityService.withoutTls(glance, INFO).stream())
                .toList();
    }
}
