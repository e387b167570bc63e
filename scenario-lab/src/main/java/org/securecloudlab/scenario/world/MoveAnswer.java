package org.securecloudlab.scenario.world;

/** What became of the wish for another host. */
public interface MoveAnswer {
    /** A host was chosen and claimed, by its key. */
    void goesTo(String hostKey);

    /** None was. */
    void refused(String reason);
}
