package org.securecloudlab.cloud.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.cloud.oslo.Policy;
import org.securecloudlab.cloud.oslo.PolicyRule;
import org.securecloudlab.cloud.oslo.Verdict;

/** The policy files of one service on one host; later files win, rule by rule. */
public final class PolicySet {
    private final String name;
    private final boolean given;
    private final boolean broken;
    private final List<Policy> policies;
    private final Policy joined;
    private final Map<String, String> files = new LinkedHashMap<>();

    /**
     * Joins files.
     *
     * @param name what the file is or would be called
     * @param given whether there is one
     * @param broken whether one does not parse: then nothing in any is judged
     */
    PolicySet(String name, boolean given, boolean broken, List<Policy> policies) {
        this.name = name;
        this.given = given;
        this.broken = broken;
        this.policies = List.copyOf(policies);
        List<PolicyRule> rules = new ArrayList<>();
        for (Policy policy : policies) {
            rules.addAll(policy.rules());
            policy.rules().forEach(rule -> files.put(rule.name(), policy.name()));
        }
        this.joined = new Policy(name, rules);
    }

    /** Whether there is a file, and all of them parse. */
    public boolean isReadable() {
        return given && !broken;
    }

    /** Whether a file does not parse. */
    public boolean isBroken() {
        return broken;
    }

    /** The files that parse, in the order in which they are read. */
    public List<Policy> files() {
        return policies;
    }

    /** A rule that a file sets. */
    public Optional<PolicyRule> find(String rule) {
        return joined.find(rule);
    }

    /** The rules that the files set, in the order of the files. */
    public List<PolicyRule> rules() {
        return joined.rules();
    }

    /** The file that sets a rule, or that would. */
    public String fileOf(String rule) {
        return files.getOrDefault(rule, name);
    }

    /** What a rule comes to, following references; empty when no file sets it. */
    public Optional<Verdict> verdict(String rule) {
        return joined.verdict(rule);
    }
}
