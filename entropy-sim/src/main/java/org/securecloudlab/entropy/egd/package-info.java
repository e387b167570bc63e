/**
 * An entropy gathering daemon as its clients see it: the EGD protocol (ekeyd README.egd-protocol), a pool that fills at a rate, and
 * faults that a lab can inject. Time is handed in, in nanoseconds; sockets stand elsewhere.
 *
 * <p>Limits: bytes that clients write are credited to the pool and not mixed into what is served.
 */
@NullMarked
package org.securecloudlab.entropy.egd;

import org.jspecify.annotations.NullMarked;
