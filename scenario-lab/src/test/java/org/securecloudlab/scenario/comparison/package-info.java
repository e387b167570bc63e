/** Tests of comparisons. */
@NullMarked
package org.securecloudlab.scenario.comparison;

import org.jspecify.annotations.NullMarked;
