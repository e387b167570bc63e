/** What programs ask of the kernel, in bytes: a library that models extend. Data in {@code workloads.json}. */
@NullMarked
package org.securecloudlab.entropy.workload;

import org.jspecify.annotations.NullMarked;
