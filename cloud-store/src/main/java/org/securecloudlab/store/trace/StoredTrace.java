package org.securecloudlab.store.trace;

/**
 * A trace with its text.
 *
 * @param csv the text as it was given
 */
public record StoredTrace(TraceSummary summary, String csv) {}
