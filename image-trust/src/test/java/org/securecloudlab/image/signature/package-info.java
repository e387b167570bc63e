/** Signed images. */
@NullMarked
package org.securecloudlab.image.signature;

import org.jspecify.annotations.NullMarked;
