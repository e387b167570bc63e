/** Patches over REST and as pages. */
@NullMarked
package org.securecloudlab.web.patch;

import org.jspecify.annotations.NullMarked;
