package org.securecloudlab.cloud.review.access;

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
 * Without {@code keystone} among the parts of the flavor, the paste pipeline of glance-api-paste.ini has no authtoken
 * filter.
 */
public final class PipelineRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "GLANCE-NOAUTH",
            Severity.CRITICAL,
            Area.AUTHENTICATION,
            "guide checklist image 03",
            Guide.IMAGE_03,
            "The paste pipeline has no keystone, so requests are not authenticated.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return configuration.glance().stream()
                .flatMap(glance -> glance
                        .option("paste_deploy", "flavor")
                        .filter(reading -> !List.of(ReadingValue.text(reading).split("\\+", -1))
                                .contains("keystone"))
                        .map(reading -> INFO.on(glance, reading).fix(fix(ReadingValue.text(reading))))
                        .stream())
                .toList();
    }

    private static Fix fix(String flavor) {
        boolean keepsCache = flavor.equals("caching") || flavor.equals("cachemanagement");
        return Fix.set("paste_deploy", "flavor", keepsCache ? "keystone+" + flavor : "keystone");
    }
}
