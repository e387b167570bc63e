package org.securecloudlab.scenario.stage;

/** How a stage lets an instance go. To be used once; after the instance ended otherwise it does nothing. */
public interface Passage {
    /** On to the next stage, now. */
    void proceed();

    /** The instance fails here, now. */
    void fail(String reason);
}
