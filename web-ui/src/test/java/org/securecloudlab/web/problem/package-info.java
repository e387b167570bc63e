/** Refusals in one form. */
@NullMarked
package org.securecloudlab.web.problem;

import org.jspecify.annotations.NullMarked;
