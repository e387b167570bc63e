/** Checksum lists. */
@NullMarked
package org.securecloudlab.image.checksum;

import org.jspecify.annotations.NullMarked;
