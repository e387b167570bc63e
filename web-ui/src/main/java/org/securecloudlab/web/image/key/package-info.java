/** Signing keys for labs: made here, kept in memory, and never given out. */
@NullMarked
package org.securecloudlab.web.image.key;

import org.jspecify.annotations.NullMarked;
