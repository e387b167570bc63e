package org.securecloudlab.scenario.expectation;

import java.util.Optional;

/**
 * What an operand is in one replication.
 *
 * @param value in the base unit of its dimension; meaningless when there is a gap
 * @param gap why there is no value
 */
record Reading(double value, Optional<Gap> gap) {

    static Reading of(double value) {
        return new Reading(value, Optional.empty());
    }

    static Reading none(Gap gap) {
        return new Reading(Double.NaN, Optional.of(gap));
    }

    boolean isKnown() {
        return gap.isEmpty();
    }
}
