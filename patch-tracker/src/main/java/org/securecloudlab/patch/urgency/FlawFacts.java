package org.securecloudlab.patch.urgency;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known of a flaw wherever it is.
 *
 * @param inKev whether CISA lists it as known to be exploited
 * @param exploitation what is known of attacks
 * @param automatable whether an attacker can automate the attack
 * @param technicalImpact how much control an attack gives
 * @param cvss its base score
 * @param epss the chance of an attack in the next 30 days, 0 to 1
 * @param assumptions what was not told and therefore derived or supposed
 */
public record FlawFacts(
        boolean inKev,
        Exploitation exploitation,
        boolean automatable,
        TechnicalImpact technicalImpact,
        Optional<CvssScore> cvss,
        OptionalDouble epss,
        List<String> assumptions) {
    public FlawFacts {
        assumptions = List.copyOf(assumptions);
    }
}
