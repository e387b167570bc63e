/** REST, operation by operation. */
@NullMarked
package org.securecloudlab.web.api;

import org.jspecify.annotations.NullMarked;
