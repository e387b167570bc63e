package org.securecloudlab.cloud.review.transport;

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
 * {@code none} among the schemes: the proxy takes a plain connection from a host that offers one.
 */
public final class ConsoleRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "NOVA-VNC-PLAINTEXT",
            Severity.MEDIUM,
            Area.TRANSPORT,
            "guide, virtual consoles",
            Guide.CONSOLES,
            "Console traffic between proxy and host is accepted without TLS.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return configuration.nova().stream()
                .filter(nova -> nova.whenTrue("vnc", "enabled").isPresent())
                .flatMap(nova -> nova
                        .option("vnc", "auth_schemes")
                        .filter(reading -> ReadingValue.items(reading).contains("none"))
                        .map(reading -> INFO.on(nova, reading)
                                .note(
                                        "vencrypt also needs [vnc] vencrypt_client_key, vencrypt_client_cert and vencrypt_ca_certs")
                                .fix(Fix.set("vnc", "auth_schemes", "vencrypt")))
                        .stream())
                .toList();
    }
}
