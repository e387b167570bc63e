/** Rules of one kind, each against its source. */
@NullMarked
package org.securecloudlab.entropy.virtio;

import org.jspecify.annotations.NullMarked;
