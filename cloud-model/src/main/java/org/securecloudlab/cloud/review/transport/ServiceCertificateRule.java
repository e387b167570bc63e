package org.securecloudlab.cloud.review.transport;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.securecloudlab.cloud.oslo.OptionSpec;
import org.securecloudlab.cloud.review.Area;
import org.securecloudlab.cloud.review.ConfigRule;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.Fix;
import org.securecloudlab.cloud.review.Guide;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.ServiceConfig;
import org.securecloudlab.cloud.review.Severity;

/**
 * Every group of options with which nova talks to another service. Identity and images have rules of their own.
 */
public final class ServiceCertificateRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "NOVA-SVC-INSECURE",
            Severity.HIGH,
            Area.TRANSPORT,
            "guide, TLS",
            Guide.TLS,
            "Certificates of this service are not verified.");
    private static final Set<String> OWN_RULE = Set.of("glance", "keystone_authtoken");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return configuration.nova().stream()
                .flatMap(nova -> Stream.concat(
                        groups(nova)
                                .flatMap(group -> nova.whenTrue(group, "insecure").stream())
                                .map(reading -> INFO.on(nova, reading)
                                        .fix(Fix.set(reading.option().group(), "insecure", "False"))),
                        nova.whenFalse("barbican", "verify_ssl").stream()
                                .map(reading -> INFO.on(nova, reading).fix(Fix.set("barbican", "verify_ssl", "True")))))
                .toList();
    }

    private static Stream<String> groups(ServiceConfig nova) {
        return nova.table().ofName("insecure").stream()
                .map(OptionSpec::group)
                .filter(group -> !OWN_RULE.contains(group));
    }
}
