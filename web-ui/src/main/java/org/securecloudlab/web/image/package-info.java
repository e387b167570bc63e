/** Images and boot media over REST and as pages: limits and bodies that its parts share. */
@NullMarked
package org.securecloudlab.web.image;

import org.jspecify.annotations.NullMarked;
