/** Tests of dm-verity trees. */
@NullMarked
package org.securecloudlab.image.verity;

import org.jspecify.annotations.NullMarked;
