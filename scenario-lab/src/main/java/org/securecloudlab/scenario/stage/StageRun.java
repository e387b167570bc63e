package org.securecloudlab.scenario.stage;

import org.securecloudlab.scenario.world.Life;

/** A stage in one replication, with the state it keeps there. */
public interface StageRun {
    /** An instance arrives. The stage lets it go by its passage at once or later on the clock; the last stage keeps it. */
    void enter(Life instance, Passage passage);

    /** The replication is over: time to set the figures. */
    default void finish() {}
}
