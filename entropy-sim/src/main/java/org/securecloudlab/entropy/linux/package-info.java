/** The kernel's random number generator by era: what is credited, when it is ready, how often it asks hardware again. Bits, bytes, jiffies; sources: {@code drivers/char/random.c}, {@code drivers/char/hw_random/core.c} and {@code virtio-rng.c}, {@code kernel/time/timer.c} of the versions named in each class. */
@NullMarked
package org.securecloudlab.entropy.linux;

import org.jspecify.annotations.NullMarked;
