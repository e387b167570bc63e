/** Disk formats. */
@NullMarked
package org.securecloudlab.image.format;

import org.jspecify.annotations.NullMarked;
