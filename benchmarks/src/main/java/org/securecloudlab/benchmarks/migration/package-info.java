/** Speed of predicting live migrations. */
@NullMarked
package org.securecloudlab.benchmarks.migration;

import org.jspecify.annotations.NullMarked;
