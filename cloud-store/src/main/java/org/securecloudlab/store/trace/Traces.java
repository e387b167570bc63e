package org.securecloudlab.store.trace;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.scenario.TraceSource;

/** Stored traces. Each call happens as a whole or not at all. */
public interface Traces extends TraceSource {

    /** All, by name. */
    List<TraceSummary> list();

    /** One with its text. */
    Optional<StoredTrace> find(String name);

    /** The text of one, as scenarios ask for it. */
    @Override
    default Optional<String> text(String name) {
        return find(name).map(StoredTrace::csv);
    }

    /**
     * Stores a text under a name, in the place of what was there. The same text again changes nothing.
     *
     * @param name 1 to 200 characters, without control characters
     * @return what is stored now, or all problems of the name and the text
     */
    Parsed<SavedTrace> put(String name, String csv);

    /**
     * Deletes a trace. Runs keep their copies.
     *
     * @return whether it was there
     */
    boolean delete(String name);
}
