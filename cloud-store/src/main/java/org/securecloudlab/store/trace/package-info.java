/**
 * Stored traces: recorded arrivals of instances, which scenarios replay by name.
 *
 * <p>A name has one text; another text under it takes its place. A run keeps a copy of the texts that it began with, so that replacing or deleting
 * a trace changes no run. The format is that of {@link org.securecloudlab.scenario.trace}; a text that it refuses is not stored.
 */
@NullMarked
package org.securecloudlab.store.trace;

import org.jspecify.annotations.NullMarked;
