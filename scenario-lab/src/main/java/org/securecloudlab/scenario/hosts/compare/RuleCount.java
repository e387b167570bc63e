package org.securecloudlab.scenario.hosts.compare;

import org.securecloudlab.scenario.comparison.InstanceChange;

/**
 * How often a rule made a difference.
 *
 * @param kind what it did to the instances
 * @param rule as {@link RuleChange} names it
 * @param instances how many
 */
public record RuleCount(InstanceChange.Kind kind, String rule, long instances) {}
