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
 * Whether glance checks the certificate of the Identity service when it validates a token.
 */
public final class GlanceIdentityCertificateRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "GLANCE-AUTH-INSECURE",
            Severity.HIGH,
            Area.AUTHENTICATION,
            "guide checklist image 04",
            Guide.IMAGE_04,
            "Certificates of the Identity service are not verified.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return configuration.glance().stream()
                .flatMap(glance -> glance
                        .whenTrue("keystone_authtoken", "insecure")
                        .map(reading ->
                                INFO.on(glance, reading).fix(Fix.set("keystone_authtoken", "insecure", "False")))
                        .stream())
                .toList();
    }
}
