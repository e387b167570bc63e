/**
 * Fits the constants of a pair of hosts to migrations that were measured on them. The lab's own constants come from here; anyone with a few
 * runs of their own gets theirs the same way. Only constants that the runs can tell are changed.
 */
@NullMarked
package org.securecloudlab.migration.fit;

import org.jspecify.annotations.NullMarked;
