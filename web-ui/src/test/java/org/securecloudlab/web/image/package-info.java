/** Tests of images over REST and on their pages. */
@NullMarked
package org.securecloudlab.web.image;

import org.jspecify.annotations.NullMarked;
