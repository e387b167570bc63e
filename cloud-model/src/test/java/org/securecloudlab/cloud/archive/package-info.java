/** Attacks by archives, each refused. */
@NullMarked
package org.securecloudlab.cloud.archive;

import org.jspecify.annotations.NullMarked;
