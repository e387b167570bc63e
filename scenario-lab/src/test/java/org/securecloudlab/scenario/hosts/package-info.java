/** Tests of the what-if questions. */
@NullMarked
package org.securecloudlab.scenario.hosts;

import org.jspecify.annotations.NullMarked;
