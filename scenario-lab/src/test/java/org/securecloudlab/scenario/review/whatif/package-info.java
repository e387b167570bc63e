/** Tests of the configuration review with the rules of all engines. */
@NullMarked
package org.securecloudlab.scenario.review.whatif;

import org.jspecify.annotations.NullMarked;
