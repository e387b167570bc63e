package org.securecloudlab.scenario.hosts;

import org.securecloudlab.cloud.Sentence;

/**
 * Hosts that one rule refuses, for one and the same reason.
 *
 * @param rule {@code placement}, or a filter's name
 * @param resource the resource class that is short, such as {@code MEMORY_MB}; empty where the rule is about something else
 * @param hosts how many it refuses
 * @param example the first of them
 * @param asked what was asked of that one
 * @param found what that one has
 */
public record HostStop(String rule, String resource, long hosts, String example, Sentence asked, Sentence found) {}
