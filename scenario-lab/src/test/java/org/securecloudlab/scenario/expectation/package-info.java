/** Tests of the expectation language. */
@NullMarked
package org.securecloudlab.scenario.expectation;

import org.jspecify.annotations.NullMarked;
