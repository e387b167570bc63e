package org.securecloudlab.entropy.review;

import java.util.List;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.review.Area;
import org.securecloudlab.cloud.review.ConfigRule;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.Fix;
import org.securecloudlab.cloud.review.Guide;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.Severity;

/**
 * Needs a cloud: nova writes a limit only when bytes and period are both given; one alone is no limit, and nobody says so.
 */
public final class SilentRngLimitRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "CLOUD-RNG-UNLIMITED",
            Severity.LOW,
            Area.ENTROPY,
            "nova source",
            Guide.ENTROPY,
            "The flavor means to limit how much randomness a guest draws from its host, but the "
                    + "limit does not exist.");
    private static final String BYTES = "hw_rng:rate_bytes";
    private static final String PERIOD = "hw_rng:rate_period";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return configuration.cloud().stream()
                .flatMap(cloud -> cloud.flavors().stream()
                        .filter(SilentRngLimitRule::isSilentlyUnlimited)
                        .map(flavor -> finding(cloud, flavor)))
                .toList();
    }

    private static Finding finding(Cloud cloud, Flavor flavor) {
        String given = isSet(flavor, BYTES) ? BYTES : PERIOD;
        String missing = isSet(flavor, BYTES) ? PERIOD : BYTES;
        return INFO.on(
                        cloud,
                        "flavor " + flavor.name(),
                        given,
                        flavor.extraSpecs().getOrDefault(given, ""))
                .fix(Fix.words("openstack flavor set --property " + missing + "=… " + flavor.name()
                        + " (the period in milliseconds)"));
    }

    private static boolean isSilentlyUnlimited(Flavor flavor) {
        return isSet(flavor, BYTES) != isSet(flavor, PERIOD);
    }

    /** Given, and not zero. */
    private static boolean isSet(Flavor flavor, String spec) {
        return !flavor.extraSpecs().getOrDefault(spec, "0").strip().matches("0*");
    }
}
