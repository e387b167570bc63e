/** Tests of the package of the same name. */
@NullMarked
package org.securecloudlab.scenario.wording;

import org.jspecify.annotations.NullMarked;
