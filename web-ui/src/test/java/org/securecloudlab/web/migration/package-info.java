/** REST, operation by operation. */
@NullMarked
package org.securecloudlab.web.migration;

import org.jspecify.annotations.NullMarked;
