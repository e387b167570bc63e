package org.securecloudlab.cloud.oslo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A policy file, or several joined: rules by name. */
public final class Policy {
    /** References beyond this many steps are not followed; oslo.policy itself fails on them. */
    private static final int MAX_DEPTH = 400;

    private final String name;
    private final Map<String, PolicyRule> rules;
    private final Map<String, Verdict> verdicts;

    /**
     * A policy.
     *
     * @param name the file as the user named it
     * @param rules in the order of the file; the last of equal names counts
     */
    public Policy(String name, List<PolicyRule> rules) {
        this(name, new LinkedHashMap<>(), new LinkedHashMap<>());
        rules.forEach(rule -> this.rules.put(rule.name(), rule));
        this.rules.keySet().forEach(rule -> resolve(rule, 0));
    }

    private Policy(String name, Map<String, PolicyRule> rules, Map<String, Verdict> verdicts) {
        this.name = name;
        this.rules = rules;
        this.verdicts = verdicts;
    }

    /** The same rules as a file of another name, for a fleet whose hosts hold the same file. */
    public Policy named(String other) {
        return other.equals(name) ? this : new Policy(other, rules, verdicts);
    }

    /** The file as the user named it. */
    public String name() {
        return name;
    }

    /** Each name once, in the order in which the names first stand. */
    public List<PolicyRule> rules() {
        return List.copyOf(rules.values());
    }

    /** A rule by its name. */
    public Optional<PolicyRule> find(String rule) {
        return Optional.ofNullable(rules.get(rule));
    }

    /** What a rule comes to, following {@code rule:} references inside the file; empty when the file does not set it. */
    public Optional<Verdict> verdict(String rule) {
        return Optional.ofNullable(verdicts.get(rule));
    }

    private Optional<Verdict> resolve(String rule, int depth) {
        PolicyRule found = rules.get(rule);
        if (found == null) {
            return Optional.empty();
        }
        Verdict known = verdicts.get(rule);
        if (known != null) {
            return Optional.of(known);
        }
        // Stands while the rule is being followed: oslo.policy refuses cyclic rules; what they come to cannot be said.
        verdicts.put(rule, Verdict.CONDITIONAL);
        if (depth < MAX_DEPTH) {
            verdicts.put(rule, found.check().verdict(next -> resolve(next, depth + 1)));
        }
        return Optional.of(verdicts.get(rule));
    }
}
