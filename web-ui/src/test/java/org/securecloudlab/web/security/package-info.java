/** Who gets in, and who does not. */
@NullMarked
package org.securecloudlab.web.security;

import org.jspecify.annotations.NullMarked;
