package org.securecloudlab.scenario.review;

import java.util.List;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.StoredConfiguration;

/**
 * What the review says about a stored cloud's settings.
 *
 * @param hasConfiguration false when the cloud came without any file: then nothing is judged
 * @param scores by area
 * @param findings in {@link Finding#ORDER}, without lines
 */
public record CloudReview(boolean hasConfiguration, List<AreaScore> scores, List<Finding> findings) {
    public CloudReview {
        scores = List.copyOf(scores);
        findings = List.copyOf(findings);
    }

    /** Reviews. */
    public static CloudReview of(Cloud cloud, ConfigReview rules) {
        Configuration configuration = StoredConfiguration.of(cloud);
        boolean any =
                !configuration.services().isEmpty() || !configuration.policies().isEmpty();
        if (!any) {
            return new CloudReview(false, List.of(), List.of());
        }
        List<Finding> findings =
                rules.findings(configuration).stream().map(Finding::withoutLine).toList();
        List<RuleInfo> judged = rules.rules().stream()
                .filter(rule -> isJudged(rule, configuration))
                .toList();
        return new CloudReview(true, AreaScore.of(judged, findings), findings);
    }

    /** Whether what a rule looks at is there; the first part of its id says what that is. */
    private static boolean isJudged(RuleInfo rule, Configuration configuration) {
        String id = rule.id();
        if (id.contains("-FILE-") || id.startsWith("CONF-")) {
            return false;
        }
        if (id.startsWith("GLANCE-")) {
            return id.equals("GLANCE-COPY-FROM")
                    ? configuration.glancePolicy().isReadable()
                    : configuration.glance().isPresent();
        }
        return id.startsWith("NOVA-") ? configuration.nova().isPresent() : configuration.isNova();
    }
}
