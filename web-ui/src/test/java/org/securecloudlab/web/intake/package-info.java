/** Uploads within their limits. */
@NullMarked
package org.securecloudlab.web.intake;

import org.jspecify.annotations.NullMarked;
