/** The dm-verity root of an uploaded disk, and a disk checked block by block against the tree behind it. */
@NullMarked
package org.securecloudlab.web.image.verity;

import org.jspecify.annotations.NullMarked;
