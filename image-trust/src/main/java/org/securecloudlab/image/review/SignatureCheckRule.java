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
 * Whether the compute service verifies an image before it boots it (guide I9).
 */
public final class SignatureCheckRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "NOVA-IMG-SIG-OFF",
            Severity.HIGH,
            Area.IMAGES,
            "guide I9",
            Guide.IMAGE_SIGNATURES,
            "Compute boots images without checking their signatures, so a changed image is not " + "noticed.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return configuration.nova().stream()
                .flatMap(nova -> nova
                        .whenFalse("glance", "verify_glance_signatures")
                        .map(reading ->
                                INFO.on(nova, reading).fix(Fix.set("glance", "verify_glance_signatures", "True")))
                        .stream())
                .toList();
    }
}
