package org.securecloudlab.scenario.review;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.securecloudlab.cloud.review.ConfigRule;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.RuleInfo;

/** Every rule that is installed, ready to judge. */
public final class ConfigReview {
    private final List<ConfigRule> rules;

    private ConfigReview(List<ConfigRule> rules) {
        this.rules = rules;
    }

    /** The rules of all engines, and of other jars, by their ids. */
    public static ConfigReview installed() {
        return new ConfigReview(ServiceLoader.load(ConfigRule.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(rule -> rule.info().id()))
                .toList());
    }

    /** What is fixed about the rules. */
    public List<RuleInfo> rules() {
        return rules.stream().map(ConfigRule::info).toList();
    }

    /** Everything that any rule has against a configuration, in {@link Finding#ORDER}. */
    public List<Finding> findings(Configuration configuration) {
        return rules.stream()
                .flatMap(rule -> rule.judge(configuration).stream())
                .sorted(Finding.ORDER)
                .toList();
    }
}
