/**
 * What theory says of the configurations that it can solve, to stand beside what was simulated. Source of each formula in its class;
 * seconds, bits and bits a second.
 */
@NullMarked
package org.securecloudlab.entropy.theory;

import org.jspecify.annotations.NullMarked;
