/** The commands {@code lab entropy …}. */
@NullMarked
package org.securecloudlab.cli.entropy;

import org.jspecify.annotations.NullMarked;
