/** The commands {@code lab patch …}. */
@NullMarked
package org.securecloudlab.cli.patch;

import org.jspecify.annotations.NullMarked;
