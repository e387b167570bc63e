package org.securecloudlab.cloud.oslo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A policy file.
 *
 * @param name the file as the user named it
 * @param rules each name once, with its last value, in the order in which the names first stand
 */
public record Policy(String name, List<PolicyRule> rules) {
    public Policy {
        rules = List.copyOf(rules);
    }

    /** A rule by its name. */
    public Optional<PolicyRule> find(String rule) {
        return rules.stream().filter(r -> r.name().equals(rule)).findFirst();
    }

    /** What a rule comes to, following {@code rule:} references inside the file; empty when the file does not set it. */
    public Optional<Verdict> verdict(String rule) {
        return verdict(rule, List.of());
    }

    private Optional<Verdict> verdict(String rule, List<String> path) {
        if (path.contains(rule)) {
            // oslo.policy refuses a file with cyclic rules; what they come to cannot be said.
            return Optional.of(Verdict.CONDITIONAL);
        }
        List<String> longer = new ArrayList<>(path);
        longer.add(rule);
        return find(rule).map(found -> found.check().verdict(next -> verdict(next, longer)));
    }
}
