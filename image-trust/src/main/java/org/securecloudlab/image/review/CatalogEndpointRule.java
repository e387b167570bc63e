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
 * Neither servers nor a fixed endpoint: what the catalog says is not in the file.
 */
public final class CatalogEndpointRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "NOVA-GLANCE-CATALOG",
            Severity.INFO,
            Area.TRANSPORT,
            "guide checklist compute 05",
            Guide.COMPUTE_05,
            "The Image endpoint comes from the service catalog, so the file alone cannot show " + "that it is https.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return configuration.nova().stream()
                .filter(nova -> ImageEndpoint.servers(nova).isEmpty())
                .filter(nova -> ImageEndpoint.override(nova).isEmpty())
                .flatMap(nova -> nova
                        .option("glance", "api_servers")
                        .map(
                                reading -> INFO.on(nova, reading)
                                        .fix(
                                                Fix.words(
                                                        "see that the catalog's image endpoints are https: openstack endpoint list --service image")))
                        .stream())
                .toList();
    }
}
