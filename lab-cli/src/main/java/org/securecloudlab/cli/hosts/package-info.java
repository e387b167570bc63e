/** The commands {@code lab hosts …}. */
@NullMarked
package org.securecloudlab.cli.hosts;

import org.jspecify.annotations.NullMarked;
