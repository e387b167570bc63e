/** Rules of one kind, each against its source. */
@NullMarked
package org.securecloudlab.entropy.sizing;

import org.jspecify.annotations.NullMarked;
