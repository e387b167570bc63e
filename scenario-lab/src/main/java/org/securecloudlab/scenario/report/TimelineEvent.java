package org.securecloudlab.scenario.report;

import java.time.Duration;
import java.util.Optional;

/**
 * Something that happened.
 *
 * @param at simulated time since the start
 * @param kind such as {@code placed}, {@code failed}, {@code gone}, {@code host-down}
 * @param subject the instance, host or option it happened to
 * @param host where, when it happened to an instance on a host
 * @param detail more, in words: a reason, a value; may be empty
 */
public record TimelineEvent(Duration at, String kind, String subject, Optional<String> host, String detail) {}
