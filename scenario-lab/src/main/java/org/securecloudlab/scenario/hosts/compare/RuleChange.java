package org.securecloudlab.scenario.hosts.compare;

import java.util.Optional;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scenario.comparison.InstanceChange;

/**
 * An instance that fared differently, and why.
 *
 * @param change how it fared
 * @param rule what refuses the former host now, or refused the new host of an instance that failed before: {@code placement} or a filter's name; else the
 * weigher that preferred the new host most, {@code weighers} where the hosts weigh the same, or what a request failed of
 * @param asked what the rule wanted of that host
 * @param found what it found there
 */
public record RuleChange(InstanceChange change, String rule, Optional<Sentence> asked, Optional<Sentence> found) {}
