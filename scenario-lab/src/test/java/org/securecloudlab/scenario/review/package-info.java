/** Tests of the configuration review with the rules of all engines. */
@NullMarked
package org.securecloudlab.scenario.review;

import org.jspecify.annotations.NullMarked;
