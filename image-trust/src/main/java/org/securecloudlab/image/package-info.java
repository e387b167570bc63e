/** Provenance, signatures, boot paths, tampering. */
@NullMarked
package org.securecloudlab.image;

import org.jspecify.annotations.NullMarked;
