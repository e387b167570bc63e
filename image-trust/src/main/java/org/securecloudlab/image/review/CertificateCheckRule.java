package org.securecloudlab.image.review;

import java.util.List;
import org.securecloudlab.cloud.review.Area;
import org.securecloudlab.cloud.review.ConfigRule;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.Fix;
import org.securecloudlab.cloud.review.Guide;
import org.securecloudlab.cloud.review.ReadingValue;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.Severity;

/**
 * A signature is worth what its certificate is: nova checks that against trusted ones when told to, or when given their
 * ids.
 */
public final class CertificateCheckRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "NOVA-IMG-CERT-UNVALIDATED",
            Severity.MEDIUM,
            Area.IMAGES,
            "nova option help",
            Guide.IMAGE_SIGNATURES,
            "Signatures are checked, but the signing certificate is not tied to any trusted "
                    + "certificate, so any stored certificate will do.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return configuration.nova().stream()
                .filter(nova ->
                        nova.whenTrue("glance", "verify_glance_signatures").isPresent())
                .filter(nova -> nova.option("glance", "default_trusted_certificate_ids")
                        .filter(reading -> ReadingValue.items(reading).isEmpty())
                        .isPresent())
                .flatMap(nova -> nova
                        .whenFalse("glance", "enable_certificate_validation")
                        .map(reading -> INFO.on(nova, reading)
                                .note(
                                        "instances without certificates of their own then need [glance] default_trusted_certificate_ids")
                                .fix(Fix.set("glance", "enable_certificate_validation", "True")))
                        .stream())
                .toList();
    }
}
