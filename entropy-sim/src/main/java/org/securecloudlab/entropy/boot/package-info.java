/**
 * Many guests that boot, and what stands behind their devices: host kernels, host pools, hardware in each host, or a broker that
 * serves all hosts. Runs on any {@link org.securecloudlab.kernel.Simulation}, its own or a scenario's.
 */
@NullMarked
package org.securecloudlab.entropy.boot;

import org.jspecify.annotations.NullMarked;
