/** Every refusal as RFC 9457 {@code application/problem+json}, with the list of what is wrong with an input. */
@NullMarked
package org.securecloudlab.web.problem;

import org.jspecify.annotations.NullMarked;
