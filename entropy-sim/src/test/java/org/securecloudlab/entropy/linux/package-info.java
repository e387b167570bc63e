/** Rules of one kind, each against its source. */
@NullMarked
package org.securecloudlab.entropy.linux;

import org.jspecify.annotations.NullMarked;
