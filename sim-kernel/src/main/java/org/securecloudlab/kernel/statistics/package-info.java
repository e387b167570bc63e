/**
 * What replications say together: mean with Student's t interval, shares with Wilson's interval, percentiles by HdrHistogram.
 *
 * <p>Units are the caller's. Numbers that went through a library's transcendental functions are rounded to {@link
 * org.securecloudlab.kernel.statistics.Rounded#DIGITS} significant digits, because Java lets those functions differ in the last
 * place from one JVM to the next and a report's bytes must not.
 */
@NullMarked
package org.securecloudlab.kernel.statistics;

import org.jspecify.annotations.NullMarked;
