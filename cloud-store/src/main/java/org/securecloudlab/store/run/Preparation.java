package org.securecloudlab.store.run;

/** Makes a run's replications ready from what the run pins. */
@FunctionalInterface
public interface Preparation {

    /**
     * Prepares; quick when the same run was prepared just before.
     *
     * @throws IllegalStateException when what was stored cannot be run (any more)
     */
    Replications prepare(PinnedRun run);
}
