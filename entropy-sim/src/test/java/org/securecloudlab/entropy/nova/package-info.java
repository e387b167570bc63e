/** Rules of one kind, each against its source. */
@NullMarked
package org.securecloudlab.entropy.nova;

import org.jspecify.annotations.NullMarked;
