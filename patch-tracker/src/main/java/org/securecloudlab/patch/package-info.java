/** Ownership, advisories, windows, staging gates. */
@NullMarked
package org.securecloudlab.patch;

import org.jspecify.annotations.NullMarked;
