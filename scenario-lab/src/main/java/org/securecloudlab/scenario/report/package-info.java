/**
 * The answer of a run as a value, and its renderings.
 *
 * <p>{@link org.securecloudlab.scenario.report.RunReport} holds no wall time, path or thread count: the same inputs give the same
 * bytes. Intervals are 95 %, Student's t over replications for means and Wilson's for shares.
 */
@NullMarked
package org.securecloudlab.scenario.report;

import org.jspecify.annotations.NullMarked;
