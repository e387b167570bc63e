/** Measurements of the assessment of random sources. */
@NullMarked
package org.securecloudlab.benchmarks.assessment;

import org.jspecify.annotations.NullMarked;
