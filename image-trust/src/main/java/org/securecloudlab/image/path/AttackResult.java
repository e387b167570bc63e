package org.securecloudlab.image.path;

import java.util.List;

/**
 * What became of an attack on one way.
 *
 * @param remedies where it got through: the fewest changes that stop it and still let the untouched image boot; empty when it did not get
 *     through, or when nothing that we know stops it
 */
public record AttackResult(Attack attack, Outcome outcome, List<Remedy> remedies) {

    public AttackResult {
        remedies = List.copyOf(remedies);
    }

    /** It gets through, and no setting changes that. */
    public boolean staysOpen() {
        return outcome.isBreach() && remedies.isEmpty();
    }
}
