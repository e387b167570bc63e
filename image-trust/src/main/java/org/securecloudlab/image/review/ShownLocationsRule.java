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
 * Who may change where an image is stored can put another one in its place after it was checked.
 */
public final class ShownLocationsRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "GLANCE-LOCATIONS-SHOWN",
            Severity.MEDIUM,
            Area.IMAGES,
            "glance option help",
            Guide.TRUSTED_IMAGES,
            "Image locations are shown and can be changed by users, which undoes the trust in a " + "checked image.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return configuration.glance().stream()
                .flatMap(glance -> glance
                        .whenTrue("DEFAULT", "show_multiple_locations")
                        .map(reading ->
                                INFO.on(glance, reading).fix(Fix.set("DEFAULT", "show_multiple_locations", "False")))
                        .stream())
                .toList();
    }
}
