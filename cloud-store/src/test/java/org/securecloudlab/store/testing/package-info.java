/** A database for tests of this and of other modules: our own server, or a container with {@code -Dtest.db=testcontainers}. */
@NullMarked
package org.securecloudlab.store.testing;

import org.jspecify.annotations.NullMarked;
