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
 * Whether nova checks the certificate of the image service.
 */
public final class ImageServiceCertificateRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "NOVA-GLANCE-INSECURE",
            Severity.HIGH,
            Area.TRANSPORT,
            "guide checklist compute 05",
            Guide.COMPUTE_05,
            "Certificates of the Image service are not verified.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return configuration.nova().stream()
                .flatMap(nova -> nova
                        .whenTrue("glance", "insecure")
                        .map(reading -> INFO.on(nova, reading).fix(Fix.set("glance", "insecure", "False")))
                        .stream())
                .toList();
    }
}
