package org.securecloudlab.patch.urgency;

import java.time.Instant;

/**
 * How soon must this flaw be gone from this system?
 *
 * @param flaw the flaw
 * @param system the system
 * @param clockStart from when on time counts: when the finding appeared
 */
public record UrgencyQuestion(FlawFacts flaw, SystemFacts system, Instant clockStart) {}
