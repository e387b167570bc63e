/**
 * Stored clouds and their versions.
 *
 * <p>A version is never changed: other content makes a new one, the same content gives the one that is there. What pages filter, order and
 * group by stands in columns; the records themselves stand in compressed blocks, which are also what the SHA-256 is taken over.
 */
@NullMarked
package org.securecloudlab.store.cloud;

import org.jspecify.annotations.NullMarked;
