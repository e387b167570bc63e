/** Patches over REST and as pages: owners, advisories, windows, steps, imports, plans and exposure. */
@NullMarked
package org.securecloudlab.web.patch;

import org.jspecify.annotations.NullMarked;
