/** Tests of the package of the same name. */
@NullMarked
package org.securecloudlab.scenario.report;

import org.jspecify.annotations.NullMarked;
