/** Measurements of patch-tracker: version orders, and a fleet against a feed. */
@NullMarked
package org.securecloudlab.benchmarks.patch;

import org.jspecify.annotations.NullMarked;
