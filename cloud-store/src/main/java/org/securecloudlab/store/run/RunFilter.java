package org.securecloudlab.store.run;

import java.util.Optional;

/**
 * Which runs are wanted; all that is given must hold.
 *
 * @param scenario name
 * @param cloud name
 * @param state where they stand
 */
public record RunFilter(Optional<String> scenario, Optional<String> cloud, Optional<RunState> state) {

    /** Every run. */
    public static final RunFilter ALL = new RunFilter(Optional.empty(), Optional.empty(), Optional.empty());
}
