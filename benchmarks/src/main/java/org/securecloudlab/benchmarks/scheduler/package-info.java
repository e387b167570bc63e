/** Placements per second: the workload, our scheduler, and what it is compared with. */
@NullMarked
package org.securecloudlab.benchmarks.scheduler;

import org.jspecify.annotations.NullMarked;
