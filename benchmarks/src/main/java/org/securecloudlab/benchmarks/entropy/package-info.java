/** Events per second of the entropy simulation. */
@NullMarked
package org.securecloudlab.benchmarks.entropy;

import org.jspecify.annotations.NullMarked;
