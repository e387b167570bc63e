/** The commands {@code lab image …}. */
@NullMarked
package org.securecloudlab.cli.image;

import org.jspecify.annotations.NullMarked;
