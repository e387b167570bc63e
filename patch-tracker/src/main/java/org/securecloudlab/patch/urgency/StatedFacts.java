package org.securecloudlab.patch.urgency;

import java.util.Optional;

/**
 * What somebody states of a flaw, before anything is derived.
 *
 * @param exploitation what is known of attacks
 * @param automatable whether an attacker can automate the attack
 * @param technicalImpact how much control an attack gives
 */
public record StatedFacts(
        Optional<Exploitation> exploitation, Optional<Boolean> automatable, Optional<TechnicalImpact> technicalImpact) {
    /** Nothing is stated. */
    public static final StatedFacts NOTHING = new StatedFacts(Optional.empty(), Optional.empty(), Optional.empty());
}
