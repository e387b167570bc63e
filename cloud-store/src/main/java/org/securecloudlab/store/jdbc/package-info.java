/** A little JDBC for what is too large or too concurrent for entities: COPY, keyset pages, the worker's transactions. For this module only. */
@NullMarked
package org.securecloudlab.store.jdbc;

import org.jspecify.annotations.NullMarked;
