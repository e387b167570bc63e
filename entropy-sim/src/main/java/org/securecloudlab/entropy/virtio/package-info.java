/** The virtio-rng device as QEMU implements it, and what stands behind it. Bytes and simulated nanoseconds. */
@NullMarked
package org.securecloudlab.entropy.virtio;

import org.jspecify.annotations.NullMarked;
