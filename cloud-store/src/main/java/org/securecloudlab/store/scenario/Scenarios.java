package org.securecloudlab.store.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.securecloudlab.cloud.Parsed;

/** Stored scenarios. Each call is one transaction: it happens as a whole or not at all. */
public interface Scenarios {

    /** The newest revision of every scenario, by name. */
    List<ScenarioSummary> list();

    /** The revisions of a scenario, newest first; empty when there is no such scenario. */
    List<ScenarioSummary> history(String name);

    /** The newest revision. */
    Optional<ScenarioRevision> latest(String name);

    /** One revision. */
    Optional<ScenarioRevision> find(String name, int revision);

    /**
     * Stores a new scenario under the name in its document.
     *
     * @return its first revision, or all problems of the document; numbers of deleted revisions are not given again
     * @throws RevisionConflictException when a scenario of this name is there
     */
    Parsed<ScenarioRevision> create(String text);

    /**
     * Stores a new revision. Saving the text of the newest revision again gives that one. The name in the document must stay.
     *
     * @param expected the revision that the text was made from (If-Match); empty to save in any case
     * @return the revision, or all problems of the document
     * @throws RevisionConflictException when {@code expected} is not the newest revision
     */
    Parsed<ScenarioRevision> save(String name, String text, OptionalInt expected);

    /**
     * Deletes a scenario with its history. Runs keep their own copy of the text.
     *
     * @param expected the newest revision as the caller knows it (If-Match); empty to delete in any case
     * @return whether it was there
     * @throws RevisionConflictException when {@code expected} is not the newest revision
     */
    boolean delete(String name, OptionalInt expected);
}
