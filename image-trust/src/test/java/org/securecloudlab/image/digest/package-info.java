/** Digests of streams. */
@NullMarked
package org.securecloudlab.image.digest;

import org.jspecify.annotations.NullMarked;
