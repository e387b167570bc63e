package org.securecloudlab.image.review;

import java.util.List;
import java.util.stream.Stream;
import org.securecloudlab.cloud.review.Area;
import org.securecloudlab.cloud.review.ConfigRule;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.Fix;
import org.securecloudlab.cloud.review.Guide;
import org.securecloudlab.cloud.review.ReadingValue;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.ServiceConfig;
import org.securecloudlab.cloud.review.Severity;
import org.securecloudlab.cloud.review.Urls;

/**
 * Every server that images come from; nova adds {@code http://} to one without a scheme. Without servers, a fixed endpoint
 * counts.
 */
public final class PlainImageTransferRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "NOVA-GLANCE-HTTP",
            Severity.HIGH,
            Area.TRANSPORT,
            "guide I7, checklist compute 05",
            Guide.COMPUTE_05,
            "Images are fetched over plain http.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return configuration.nova().stream()
                .flatMap(nova -> ImageEndpoint.servers(nova).isEmpty() ? override(nova) : servers(nova))
                .toList();
    }

    private static Stream<Finding> servers(ServiceConfig nova) {
        return nova.option("glance", "api_servers").stream().flatMap(reading -> ReadingValue.items(reading).stream()
                .filter(server -> !server.isEmpty() && !Urls.isHttps(server))
                .distinct()
                .map(server -> INFO.on(nova, reading, server).fix(Fix.https(reading, server))));
    }

    private static Stream<Finding> override(ServiceConfig nova) {
        return ImageEndpoint.override(nova).filter(reading -> !Urls.isHttps(ReadingValue.text(reading))).stream()
                .map(reading -> INFO.on(nova, reading)
                        .fix(Fix.set("glance", "endpoint_override", Urls.https(ReadingValue.text(reading)))));
    }
}
