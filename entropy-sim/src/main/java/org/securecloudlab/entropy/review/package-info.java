/**
 * Rules about randomness for guests in configuration files.
 *
 * Source: guide E2 and E6, nova's option help.
 */
@NullMarked
package org.securecloudlab.entropy.review;

import org.jspecify.annotations.NullMarked;
