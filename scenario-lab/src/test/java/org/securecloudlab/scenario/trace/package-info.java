/** Tests of the package of the same name. */
@NullMarked
package org.securecloudlab.scenario.trace;

import org.jspecify.annotations.NullMarked;
