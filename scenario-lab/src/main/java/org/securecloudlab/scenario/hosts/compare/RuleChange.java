package org.securecloudlab.scenario.hosts.compare;

import java.util.Optional;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scenario.comparison.InstanceChange;

/**
 * An instance that fared differently, and why.
 *
 * @param change how it fared
 * @param rule {@code placement}, a filter's name, the weigher that preferred the new host most, {@code weighers} where the hosts
 * weigh the same, or what a request failed of
 * @param asked what the rule wanted of the former host, for instances that moved
 * @param found what it found there
 */
public record RuleChange(InstanceChange change, String rule, Optional<Sentence> asked, Optional<Sentence> found) {}
