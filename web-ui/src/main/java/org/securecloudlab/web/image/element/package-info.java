/** Element lists of disk-image-builder, audited over REST and on the page of images: the elements come as an archive, nothing of them is run. */
@NullMarked
package org.securecloudlab.web.image.element;

import org.jspecify.annotations.NullMarked;
