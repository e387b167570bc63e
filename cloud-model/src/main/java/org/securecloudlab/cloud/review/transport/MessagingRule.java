package org.securecloudlab.cloud.review.transport;

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
 * Whether oslo.messaging opens TLS to RabbitMQ.
 */
public final class MessagingRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "NOVA-RABBIT-PLAINTEXT",
            Severity.MEDIUM,
            Area.TRANSPORT,
            "guide, messaging",
            Guide.MESSAGING,
            "Messages between services travel without TLS.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return configuration.nova().stream()
                .flatMap(nova -> nova
                        .whenFalse("oslo_messaging_rabbit", "ssl")
                        .map(reading -> INFO.on(nova, reading).fix(Fix.set("oslo_messaging_rabbit", "ssl", "True")))
                        .stream())
                .toList();
    }
}
