/** The commands {@code lab migrate …}. */
@NullMarked
package org.securecloudlab.cli.migration;

import org.jspecify.annotations.NullMarked;
