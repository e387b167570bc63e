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
 * Where nova sends those who bring no token, and where keystonemiddleware expects the Identity service.
 */
public final class NovaIdentityUrlRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "NOVA-AUTH-URI-HTTP",
            Severity.HIGH,
            Area.AUTHENTICATION,
            "guide checklist compute 04",
            Guide.COMPUTE_04,
            "The Identity endpoint for authentication is missing or not https.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return configuration.nova().stream()
                .flatMap(nova -> IdentityService.withoutTls(nova, INFO).stream())
                .toList();
    }
}
