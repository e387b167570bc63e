package org.securecloudlab.store.trace;

/**
 * What storing gave.
 *
 * @param trace what is stored now
 * @param isNew whether there was none of this name
 */
public record SavedTrace(TraceSummary trace, boolean isNew) {}
