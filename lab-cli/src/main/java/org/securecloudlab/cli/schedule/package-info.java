/** {@code lab schedule}: scheduling cases in, decisions and their reasons out. */
@NullMarked
package org.securecloudlab.cli.schedule;

import org.jspecify.annotations.NullMarked;
