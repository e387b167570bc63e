package org.securecloudlab.migration.solve;

import java.util.Optional;
import org.securecloudlab.migration.Prediction;

/**
 * Whether one remedy alone meets the goal, and with which value.
 *
 * @param remedy what is changed
 * @param value the mildest value that does, in the remedy's unit; empty when none does
 * @param prediction what is predicted with it; with its strongest value when none does
 */
public record Solution(Remedy remedy, Optional<Double> value, Prediction prediction) {

    /** Whether it does. */
    public boolean helps() {
        return value.isPresent();
    }
}
